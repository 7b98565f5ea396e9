using Galleries.Ports;

namespace Galleries.UseCases.Downloading;

/// <summary>An original that can be read from any place on, also where the store knows nothing but streams: it is opened, or opened anew, where somebody reads.</summary>
internal sealed class OriginalStream(IOriginalStore originals, string blobKey, long length) : Stream
{
    private Stream? _open;
    private long _openAt;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override long Seek(long offset, SeekOrigin origin) => Position = offset + origin switch
    {
        SeekOrigin.Current => Position,
        SeekOrigin.End => length,
        _ => 0,
    };

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= length)
            return 0;

        var content = await At(Position, cancellationToken);
        var read = await content.ReadAsync(buffer, cancellationToken);
        Position = _openAt += read;
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Originals are read without blocking.");

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        if (_open is not null)
            await _open.DisposeAsync();
        await base.DisposeAsync();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _open?.Dispose();
        base.Dispose(disposing);
    }

    private async ValueTask<Stream> At(long position, CancellationToken ct)
    {
        if (_open is not null && _openAt == position)
            return _open;

        if (_open is not null)
            await _open.DisposeAsync();
        _open = null;
        _openAt = position;
        return _open = await originals.Open(blobKey, position, ct) ?? throw new FileNotFoundException($"{blobKey} is gone.");
    }
}
