using System.Buffers;
using System.Security.Cryptography;

namespace BuildingBlocks.Storage.Checksums;

/// <summary>Length, SHA-256 and CRC-32 of bytes as they pass by.</summary>
internal sealed class ContentHash : IDisposable
{
    private const int BufferSize = 256 * 1024;

    private readonly IncrementalHash _sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private uint _crc32;

    public long Length { get; private set; }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        _sha256.AppendData(bytes);
        _crc32 = Crc32.Append(_crc32, bytes);
        Length += bytes.Length;
    }

    /// <summary>Reads the stream to its end.</summary>
    public async Task Append(Stream content, CancellationToken ct)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            int read;
            while ((read = await content.ReadAsync(buffer, ct)) > 0)
                Append(buffer.AsSpan(0, read));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public StoredBlob Current() => new(Length, Convert.ToHexStringLower(_sha256.GetCurrentHash()), _crc32);

    public static async Task<StoredBlob> Of(Stream content, CancellationToken ct)
    {
        using var hash = new ContentHash();
        await hash.Append(content, ct);
        return hash.Current();
    }

    public void Dispose() => _sha256.Dispose();
}
