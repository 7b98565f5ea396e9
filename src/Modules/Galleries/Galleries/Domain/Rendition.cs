using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>
/// A photo made for downloading in another size, or a video for playing: kept byte for byte like an original, its length and checksums are
/// known before it is sent. Kept by content, so that what is equal in several galleries is made once.
/// </summary>
internal sealed class Rendition
{
    /// <summary>How long it is kept after it was last offered or put into an archive; longer than any archive can be fetched.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>After that it is tried again.</summary>
    public static readonly TimeSpan FailureKept = TimeSpan.FromDays(1);

    private Rendition(string contentKey, int edge, Guid galleryId, DateTimeOffset keptUntil) =>
        (ContentKey, Edge, GalleryId, KeptUntil) = (contentKey, edge, galleryId, keptUntil);

    /// <summary>Of the original it was made of.</summary>
    public string ContentKey { get; private set; }

    /// <summary>Pixels of the long edge; never enlarged.</summary>
    public int Edge { get; private set; }

    /// <summary>The gallery it was first made for.</summary>
    public Guid GalleryId { get; private set; }

    /// <summary>Where it lies; null when it could not be made.</summary>
    public string? BlobKey { get; private set; }

    /// <summary>SHA-256, lower-case hexadecimal; empty without bytes.</summary>
    public string Hash { get; private set; } = "";

    public uint Crc32 { get; private set; }

    public long Length { get; private set; }

    public DateTimeOffset KeptUntil { get; private set; }

    public static Rendition Made(Asset asset, int edge, StoredFile file, DateTimeOffset now) =>
        new(asset.ContentKey, edge, asset.GalleryId, now + Kept) { BlobKey = file.BlobKey, Hash = file.ContentKey, Crc32 = file.Crc32, Length = file.Length };

    /// <summary>Of a video in web size, which is what is played of it: as long as the video is there.</summary>
    public static Rendition ForPlaying(Asset video, StoredFile file, DateTimeOffset now) =>
        new(video.ContentKey, Offer.WebSizeEdge, video.GalleryId, now.AddYears(100)) { BlobKey = file.BlobKey, Hash = file.ContentKey, Crc32 = file.Crc32, Length = file.Length };

    /// <summary>Noted, so that nobody waits for it.</summary>
    public static Rendition Failed(Asset asset, int edge, DateTimeOffset now) => new(asset.ContentKey, edge, asset.GalleryId, now + FailureKept);

    /// <summary>Whether one is made for downloading: GIFs are delivered as they are in every size, and of a video there is what is played.</summary>
    public static bool IsNeeded(AssetKind kind, int? edge) => edge is not null && kind == AssetKind.Photo;
}
