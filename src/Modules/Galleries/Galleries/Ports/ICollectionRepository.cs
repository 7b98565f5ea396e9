using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>What visitors picked.</summary>
internal interface ICollectionRepository
{
    Task<Collection?> FindFavorites(Guid galleryId, Guid visitorId, CancellationToken ct);

    /// <summary>Those of the assets that are in the collection.</summary>
    Task<IReadOnlyList<CollectionItem>> Items(Guid collectionId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct);

    /// <summary>All that a visitor has among the Favorites.</summary>
    Task<IReadOnlySet<Guid>> Picked(Guid galleryId, Guid visitorId, CancellationToken ct);

    void Add(Collection collection);

    void Add(CollectionItem item);

    void Remove(IReadOnlyList<CollectionItem> items);
}
