namespace Galleries.Domain;

/// <summary>A file on its way into a gallery, of which some bytes may be there already.</summary>
/// <param name="GalleryId">Where it goes.</param>
/// <param name="UploadId">The identity of the asset that it is to become.</param>
/// <param name="FileName">Cleaned.</param>
/// <param name="Length">Bytes of the whole file.</param>
/// <param name="Sha256">What the sender says the whole hashes to, lower-case hexadecimal; null when not said.</param>
/// <param name="Metadata">What the sender's program said about the file, given back as it came.</param>
/// <param name="ExpiresAt">After that, nobody comes back for it.</param>
internal sealed record PartialUpload(
    Guid GalleryId, Guid UploadId, string FileName, long Length, string? Sha256, string Metadata, DateTimeOffset ExpiresAt)
{
    /// <summary>How long a sender may stay away: a laptop closed over a weekend and a holiday.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>
    /// Where the sender goes on. When every byte is there and the file was still not taken, because the server stopped at that moment, the
    /// last byte is asked for once more: its answer says how the upload ended.
    /// </summary>
    public long NextByte(long received) => received < Length ? received : Length - 1;
}
