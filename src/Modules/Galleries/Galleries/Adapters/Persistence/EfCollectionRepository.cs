using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfCollectionRepository(GalleriesDbContext db) : ICollectionRepository
{
    public Task<Collection?> FindFavorites(Guid galleryId, Guid visitorId, CancellationToken ct) =>
        db.Collections.SingleOrDefaultAsync(
            collection => collection.VisitorId == visitorId && collection.Name == Collection.Favorites && collection.GalleryId == galleryId, ct);

    public Task<Collection?> FindCollection(Guid galleryId, Guid collectionId, CancellationToken ct) =>
        db.Collections.SingleOrDefaultAsync(collection => collection.Id == collectionId && collection.GalleryId == galleryId, ct);

    public async Task<IReadOnlyList<Collection>> OwnedBy(Guid galleryId, Guid visitorId, CancellationToken ct) =>
        await db.Collections.Where(collection => collection.VisitorId == visitorId && collection.GalleryId == galleryId).ToListAsync(ct);

    public async Task<IReadOnlyList<Collection>> OfStudio(Guid galleryId, CancellationToken ct) =>
        await db.Collections.Where(collection => collection.VisitorId == null && collection.GalleryId == galleryId)
            .OrderBy(collection => collection.Position).ThenBy(collection => collection.Id).ToListAsync(ct);

    public async Task<IReadOnlyList<CollectionItem>> Items(Guid collectionId, CancellationToken ct) =>
        await db.CollectionItems.Where(item => item.CollectionId == collectionId).ToListAsync(ct);

    public async Task<IReadOnlyList<CollectionItem>> Items(Guid collectionId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct) =>
        assetIds.Count == 0 ? [] : await db.CollectionItems.Where(item => item.CollectionId == collectionId && assetIds.Contains(item.AssetId)).ToListAsync(ct);

    public async Task<IReadOnlySet<Guid>> Picked(Guid galleryId, Guid visitorId, CancellationToken ct) =>
        await (from collection in db.Collections
               join item in db.CollectionItems on collection.Id equals item.CollectionId
               where collection.VisitorId == visitorId && collection.GalleryId == galleryId && collection.Name == Collection.Favorites
               select item.AssetId).ToHashSetAsync(ct);

    public void Add(Collection collection) => db.Add(collection);

    public void Add(CollectionItem item) => db.Add(item);

    public void Remove(IReadOnlyList<CollectionItem> items) => db.RemoveRange(items);

    public async Task Remove(Collection collection, CancellationToken ct)
    {
        db.RemoveRange(await Items(collection.Id, ct));
        db.Remove(collection);
    }
}
