namespace Galleries.Domain;

/// <summary>A download that was counted; however many requests fetch its parts, it is counted once.</summary>
internal sealed class Download
{
    public Download(Guid id, Guid galleryId, Guid visitorId, Guid assetId, DateTimeOffset startedAt) =>
        (Id, GalleryId, VisitorId, AssetId, StartedAt) = (id, galleryId, visitorId, assetId, startedAt);

    public Guid Id { get; private set; }

    public Guid GalleryId { get; private set; }

    public Guid VisitorId { get; private set; }

    public Guid AssetId { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }
}
