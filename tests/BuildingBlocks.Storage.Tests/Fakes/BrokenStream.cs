namespace BuildingBlocks.Storage.Tests.Fakes;

/// <summary>A connection that breaks after some bytes.</summary>
internal sealed class BrokenStream(byte[] bytes, Action? atTheEnd = null) : MemoryStream(bytes)
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await base.ReadAsync(buffer, cancellationToken);
        if (read > 0)
            return read;

        atTheEnd?.Invoke();
        cancellationToken.ThrowIfCancellationRequested();
        throw new IOException("The connection broke.");
    }
}
