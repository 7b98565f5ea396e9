namespace Galleries.Domain;

/// <summary>A photo that has left for a visitor in whatever size, since they first fetched it.</summary>
internal sealed class FetchedAsset
{
    public FetchedAsset(Guid visitorId, Guid assetId, Guid galleryId, DateTimeOffset fetchedAt) =>
        (VisitorId, AssetId, GalleryId, FetchedAt) = (visitorId, assetId, galleryId, fetchedAt);

    public Guid VisitorId { get; private set; }

    public Guid AssetId { get; private set; }

    public Guid GalleryId { get; private set; }

    public DateTimeOffset FetchedAt { get; private set; }
}
