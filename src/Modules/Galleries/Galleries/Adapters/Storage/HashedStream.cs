using System.Buffers.Binary;
using System.Security.Cryptography;
using BuildingBlocks.Storage.Checksums;
using Galleries.UseCases.Uploading;

namespace Galleries.Adapters.Storage;

/// <summary>Hashes what is read through it.</summary>
internal sealed class HashedStream(Stream content, ChecksumAlgorithm algorithm) : PassingStream(content)
{
    private readonly IncrementalHash? _hash = algorithm switch
    {
        ChecksumAlgorithm.Sha1 => IncrementalHash.CreateHash(HashAlgorithmName.SHA1),
        ChecksumAlgorithm.Sha256 => IncrementalHash.CreateHash(HashAlgorithmName.SHA256),
        _ => null,
    };

    private uint _crc;

    /// <summary>The hash of everything read; a CRC's most significant byte comes first.</summary>
    public byte[] Hash()
    {
        if (_hash is not null)
            return _hash.GetHashAndReset();

        var bytes = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, _crc);
        return bytes;
    }

    protected override int Pass(ReadOnlySpan<byte> bytes)
    {
        if (_hash is not null)
            _hash.AppendData(bytes);
        else
            _crc = Crc32.Append(_crc, bytes);
        return bytes.Length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _hash?.Dispose();
        base.Dispose(disposing);
    }
}
