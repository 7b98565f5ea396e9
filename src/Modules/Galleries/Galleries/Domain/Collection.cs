namespace Galleries.Domain;

/// <summary>A named list of assets made by a visitor. Favorites is the first one of everybody.</summary>
internal sealed class Collection
{
    public const string Favorites = "Favorites";

    private Collection(Guid id, Guid galleryId, Guid visitorId, string name, DateTimeOffset createdAt) =>
        (Id, GalleryId, VisitorId, Name, CreatedAt) = (id, galleryId, visitorId, name, createdAt);

    public Guid Id { get; private set; }

    public Guid GalleryId { get; private set; }

    public Guid VisitorId { get; private set; }

    public string Name { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public static Collection FavoritesOf(Visitor visitor, DateTimeOffset now) =>
        new(Guid.CreateVersion7(now), visitor.GalleryId, visitor.Id, Favorites, now);
}

/// <summary>One asset in a collection.</summary>
internal sealed class CollectionItem
{
    public CollectionItem(Guid collectionId, Guid assetId, DateTimeOffset addedAt) =>
        (CollectionId, AssetId, AddedAt) = (collectionId, assetId, addedAt);

    public Guid CollectionId { get; private set; }

    public Guid AssetId { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }
}
