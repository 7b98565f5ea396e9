namespace Galleries.UseCases.Uploading;

/// <summary>Ends after so many bytes, and tells whether there would have been more.</summary>
internal sealed class BoundedStream(Stream content, long most) : PassingStream(content)
{
    private long _left = most;

    public bool WasCut { get; private set; }

    protected override int Pass(ReadOnlySpan<byte> bytes)
    {
        var kept = (int)Math.Min(bytes.Length, _left);
        WasCut |= kept < bytes.Length;
        _left -= kept;
        return kept;
    }
}
