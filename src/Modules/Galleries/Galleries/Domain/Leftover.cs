namespace Galleries.Domain;

/// <summary>
/// Bytes to be deleted once their time has come: those of removed assets at once, those of an upload only if it never became an asset.
/// Written before the bytes are, so that no crash leaves bytes that nobody knows of.
/// </summary>
internal sealed class Leftover
{
    /// <summary>How long an upload may take from its first byte to its asset.</summary>
    public static readonly TimeSpan LongestUpload = TimeSpan.FromHours(6);

    /// <summary>Keeps the rescue of an upload and the sweep that deletes it apart.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(10);

    private Leftover(string blobKey, Guid galleryId, string? contentKey, DateTimeOffset dueAt) =>
        (BlobKey, GalleryId, ContentKey, DueAt) = (blobKey, galleryId, contentKey, dueAt);

    public string BlobKey { get; private set; }

    public Guid GalleryId { get; private set; }

    /// <summary>Whose previews go, too, unless another asset has the same content; null for an upload, which has none yet.</summary>
    public string? ContentKey { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    /// <summary>The photo that waits to come back with these bytes; while somebody has paid for it, they stay. Null for all others.</summary>
    public Guid? AssetId { get; private set; }

    public static Leftover OfUpload(string blobKey, Guid galleryId, DateTimeOffset now) =>
        new(blobKey, galleryId, null, now + LongestUpload + Margin);

    public static Leftover OfRemoved(Asset asset, DateTimeOffset now) => OfPreviews(asset.BlobKey, asset.GalleryId, asset.ContentKey, now);

    /// <summary>The poster of a removed video; null where there is none.</summary>
    public static Leftover? OfPoster(Asset asset, DateTimeOffset now) =>
        asset.PosterKey is { } key ? OfPreviews(key, asset.GalleryId, asset.ContentKey, now) : null;

    /// <summary>Previews of an original that is gone, or goes with them.</summary>
    public static Leftover OfPreviews(string blobKey, Guid galleryId, string contentKey, DateTimeOffset now) => new(blobKey, galleryId, contentKey, now);

    /// <summary>What was made for downloading and nobody needs.</summary>
    public static Leftover OfRendition(string blobKey, Guid galleryId, DateTimeOffset now) => new(blobKey, galleryId, null, now);

    /// <summary>The file that another one has taken the place of, for as long as that can be undone.</summary>
    public static Leftover OfReplaced(string blobKey, Asset asset, DateTimeOffset dueAt) => new(blobKey, asset.GalleryId, asset.ContentKey, dueAt);

    /// <summary>The file of a photo that has left the gallery and may come back.</summary>
    public static Leftover OfGone(string blobKey, Asset asset, DateTimeOffset dueAt) => new(blobKey, asset.GalleryId, asset.ContentKey, dueAt) { AssetId = asset.Id };

    /// <summary>The same bytes for another reason.</summary>
    public void Wait(Leftover other) => (ContentKey, DueAt, AssetId) = (other.ContentKey, other.DueAt, other.AssetId);

    public void FallDue(DateTimeOffset now) => DueAt = now;

    public bool CanBeRescued(DateTimeOffset now) => now < DueAt - Margin;
}
