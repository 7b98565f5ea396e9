using System.Buffers;
using System.Buffers.Binary;
using BuildingBlocks.Storage.Checksums;

namespace BuildingBlocks.Storage.S3;

/// <summary>A piece of a blob in memory, as large as S3 takes them in one request here.</summary>
internal sealed class S3Part : IDisposable
{
    public const int Size = 8 * 1024 * 1024;

    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(Size);

    public int Length { get; private set; }

    public bool IsFull => Length == Size;

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, Length);

    /// <summary>The checksum as S3 writes it.</summary>
    public string Crc32Base64
    {
        get
        {
            Span<byte> crc = stackalloc byte[4];
            BinaryPrimitives.WriteUInt32BigEndian(crc, Crc32.Of(Bytes));
            return Convert.ToBase64String(crc);
        }
    }

    /// <summary>The next piece of the content, full unless it is the last.</summary>
    public static async Task<S3Part> Read(Stream content, CancellationToken ct)
    {
        var part = new S3Part();
        try
        {
            part.Length = await content.ReadAtLeastAsync(part._buffer.AsMemory(0, Size), Size, throwOnEndOfStream: false, ct);
            return part;
        }
        catch
        {
            part.Dispose();
            throw;
        }
    }

    public Stream Open() => new MemoryStream(_buffer, 0, Length, writable: false);

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);
}
