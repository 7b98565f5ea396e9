using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>What visitors picked.</summary>
internal interface ICollectionRepository
{
    Task<Collection?> FindFavorites(Guid galleryId, Guid visitorId, CancellationToken ct);

    /// <summary>The collection, whoever's it is.</summary>
    Task<Collection?> FindCollection(Guid galleryId, Guid collectionId, CancellationToken ct);

    /// <summary>All of a visitor's, Favorites included, in no particular order.</summary>
    Task<IReadOnlyList<Collection>> OwnedBy(Guid galleryId, Guid visitorId, CancellationToken ct);

    /// <summary>The photographer's in a gallery, in their order.</summary>
    Task<IReadOnlyList<Collection>> OfStudio(Guid galleryId, CancellationToken ct);

    /// <summary>All that is in the collection, seen or not.</summary>
    Task<IReadOnlyList<CollectionItem>> Items(Guid collectionId, CancellationToken ct);

    /// <summary>Those of the assets that are in the collection.</summary>
    Task<IReadOnlyList<CollectionItem>> Items(Guid collectionId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct);

    /// <summary>All that a visitor has among the Favorites.</summary>
    Task<IReadOnlySet<Guid>> Picked(Guid galleryId, Guid visitorId, CancellationToken ct);

    void Add(Collection collection);

    void Add(CollectionItem item);

    void Remove(IReadOnlyList<CollectionItem> items);

    /// <summary>With all that is in it.</summary>
    Task Remove(Collection collection, CancellationToken ct);
}
