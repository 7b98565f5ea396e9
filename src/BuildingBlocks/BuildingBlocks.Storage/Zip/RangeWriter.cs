using System.Buffers;

namespace BuildingBlocks.Storage.Zip;

/// <summary>Gathers bytes of an archive in order, drops those outside the range asked for, and sends the rest in large blocks.</summary>
internal sealed class RangeWriter(Stream output, long from, long to) : IAsyncDisposable
{
    private const int BufferSize = 256 * 1024;

    private byte[] _filling = ArrayPool<byte>.Shared.Rent(BufferSize);
    private byte[] _sending = ArrayPool<byte>.Shared.Rent(BufferSize);
    private int _filled;
    private Task _sent = Task.CompletedTask;

    /// <summary>Room for the next bytes; never empty after <see cref="MakeRoom"/>.</summary>
    public Memory<byte> Room => _filling.AsMemory(_filled, BufferSize - _filled);

    /// <summary>Sends what was gathered when less than this is free.</summary>
    public async ValueTask MakeRoom(int bytes, CancellationToken ct)
    {
        if (BufferSize - _filled < bytes)
            await Flush(ct);
    }

    /// <summary>Takes bytes that were written to <see cref="Room"/> and that lie inside the range.</summary>
    public void Advance(int bytes) => _filled += bytes;

    /// <summary>Takes a record that was written to <see cref="Room"/>; only what lies inside the range is kept.</summary>
    public void AdvanceClipped(int length, long position)
    {
        var skip = (int)Math.Clamp(from - position, 0, length);
        var keep = (int)Math.Clamp(to - position, skip, length) - skip;
        if (skip > 0)
            Room.Span.Slice(skip, keep).CopyTo(Room.Span);
        _filled += keep;
    }

    /// <summary>Sends what was gathered, while the next block may already be filled.</summary>
    public async ValueTask Flush(CancellationToken ct)
    {
        await _sent;
        (_filling, _sending) = (_sending, _filling);
        _sent = output.WriteAsync(_sending.AsMemory(0, _filled), ct).AsTask();
        _filled = 0;
    }

    /// <summary>Sends all that is left and waits for it.</summary>
    public async ValueTask Finish(CancellationToken ct)
    {
        await Flush(ct);
        await _sent;
    }

    public async ValueTask DisposeAsync()
    {
        // A write under way still reads its buffer; when it failed, Finish or the next Flush has said so, or another failure came first.
        await _sent.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        ArrayPool<byte>.Shared.Return(_filling);
        ArrayPool<byte>.Shared.Return(_sending);
    }
}
