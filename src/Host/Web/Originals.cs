using System.Buffers;
using Galleries.UseCases.Downloading;

namespace Host.Web;

/// <summary>Originals as downloads.</summary>
internal static class Originals
{
    private const int BlockSize = 128 * 1024;

    /// <param name="file">What is sent.</param>
    /// <param name="ended">Done once its last byte has been handed over; null for nothing.</param>
    public static SentFile Send(DownloadFile file, Func<Task>? ended = null) =>
        new(file.FileName, file.ContentType, file.Length, file.ContentKey, (target, from, to, ct) => Copy(file, target, from, to, ct)) { Ended = ended ?? (() => Task.CompletedTask) };

    private static async Task Copy(DownloadFile file, Stream target, long from, long to, CancellationToken ct)
    {
        await using var source = await file.Open(from, ct);
        var block = ArrayPool<byte>.Shared.Rent(BlockSize);
        try
        {
            for (var left = to - from; left > 0;)
            {
                var read = await source.ReadAsync(block.AsMemory(0, (int)Math.Min(left, BlockSize)), ct);
                if (read == 0)
                    throw new EndOfStreamException($"{file.FileName} ended {left} bytes early.");
                await target.WriteAsync(block.AsMemory(0, read), ct);
                left -= read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }
}
