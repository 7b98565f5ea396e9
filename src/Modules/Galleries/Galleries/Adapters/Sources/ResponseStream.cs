using Galleries.Ports;

namespace Galleries.Adapters.Sources;

/// <summary>The body of an answer; when it breaks off, that is said of the source and not of whoever reads.</summary>
internal sealed class ResponseStream(IDisposable response, Stream body, string host) : Stream
{
    private static readonly TimeSpan GoesOnWithin = TimeSpan.FromSeconds(60);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        using var stalled = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stalled.CancelAfter(GoesOnWithin);
        try
        {
            return await body.ReadAsync(buffer, stalled.Token);
        }
        catch (Exception failure) when (GuardedHttp.Sentence(failure, host, cancellationToken) is { } sentence)
        {
            throw new SourceException(sentence, failure);
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            body.Dispose();
            response.Dispose();
        }

        base.Dispose(disposing);
    }
}
