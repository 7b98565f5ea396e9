namespace Galleries.UseCases.Uploading;

/// <summary>Ends after so many bytes, and tells whether there would have been more.</summary>
internal sealed class BoundedStream(Stream content, long most) : Stream
{
    private long _left = most;

    public bool WasCut { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Bounded(content.Read(buffer, offset, count));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Bounded(await content.ReadAsync(buffer, cancellationToken));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Bounded(int read)
    {
        if (read <= _left)
        {
            _left -= read;
            return read;
        }

        WasCut = true;
        var kept = (int)_left;
        _left = 0;
        return kept;
    }
}
