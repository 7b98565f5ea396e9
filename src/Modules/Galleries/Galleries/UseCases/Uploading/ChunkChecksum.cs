namespace Galleries.UseCases.Uploading;

/// <summary>What the sender says a piece of a file hashes to.</summary>
/// <param name="Algorithm">How.</param>
/// <param name="Value">The hash's bytes; those of a CRC most significant first.</param>
public sealed record ChunkChecksum(ChecksumAlgorithm Algorithm, ReadOnlyMemory<byte> Value);

/// <summary>How a piece is hashed.</summary>
public enum ChecksumAlgorithm
{
    Sha1,
    Sha256,
    Crc32,
}
