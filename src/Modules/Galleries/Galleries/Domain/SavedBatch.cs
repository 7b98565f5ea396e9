using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>Photos that a visitor put on a phone in one go; however often it is told, it is counted once.</summary>
internal sealed class SavedBatch
{
    public SavedBatch(Guid id, Guid galleryId, Guid visitorId, DateTimeOffset savedAt) =>
        (Id, GalleryId, VisitorId, SavedAt) = (id, galleryId, visitorId, savedAt);

    public Guid Id { get; private set; }

    public Guid GalleryId { get; private set; }

    public Guid VisitorId { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }
}

/// <summary>A photo that a visitor has on a phone in a size, since they first saved it.</summary>
internal sealed class SavedAsset
{
    public SavedAsset(Guid visitorId, Guid assetId, DownloadSize size, DateTimeOffset savedAt) =>
        (VisitorId, AssetId, Size, SavedAt) = (visitorId, assetId, size, savedAt);

    public Guid VisitorId { get; private set; }

    public Guid AssetId { get; private set; }

    public DownloadSize Size { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }
}
