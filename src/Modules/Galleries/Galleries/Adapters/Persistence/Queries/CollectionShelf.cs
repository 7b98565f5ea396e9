using Galleries.Domain;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

/// <summary>The collections somebody may open, and what of them they see.</summary>
internal sealed class CollectionShelf(GalleriesDbContext db)
{
    private const int MostNames = 200;

    /// <summary>
    /// Those of the visitor, or of the person as whom the studio looks, and those that the photographer made for visitors of their type; the studio as
    /// itself sees all of those.
    /// </summary>
    public async Task<IReadOnlyList<Collection>> Of(Reply reply, Viewer viewer, CancellationToken ct)
    {
        var (galleryId, visitorId, type) = (reply.Gallery!.Id, reply.Likeness?.Id, viewer.Pose?.Type ?? reply.Grant?.Type);
        var collections = await db.Collections.AsNoTracking().Where(collection => collection.GalleryId == galleryId && (collection.VisitorId == null || collection.VisitorId == visitorId)).ToListAsync(ct);
        return
        [
            .. collections.Where(collection => !collection.IsStudios || type is null || collection.ShownTo.Contains(type.Value))
                .OrderBy(collection => !collection.IsStudios).ThenBy(collection => collection.Position).ThenBy(collection => !collection.IsFavorites).ThenBy(collection => collection.CreatedAt).ThenBy(collection => collection.Id),
        ];
    }

    /// <summary>Those of the photographer's in which they see something.</summary>
    public async Task<IReadOnlyList<CollectionName>> Presented(IReadOnlyList<Collection> shelved, IQueryable<Asset> visible, CancellationToken ct)
    {
        var made = shelved.Where(collection => collection.IsStudios).ToList();
        if (made.Count == 0)
            return [];

        var ids = made.Select(collection => collection.Id).ToList();
        var filled = await db.CollectionItems.Where(item => ids.Contains(item.CollectionId)).Join(visible, item => item.AssetId, asset => asset.Id, (item, _) => item.CollectionId).Distinct().ToListAsync(ct);
        return [.. made.Where(collection => filled.Contains(collection.Id)).Select(collection => new CollectionName(collection.Id, collection.Name))];
    }

    public IQueryable<Guid> Items(Guid collectionId) => db.CollectionItems.Where(item => item.CollectionId == collectionId).Select(item => item.AssetId);

    /// <summary>The head of a collection, with the names of what is in it and left the gallery.</summary>
    public async Task<CollectionHead> Head(Reply reply, Collection collection, IQueryable<Asset> visible, CancellationToken ct)
    {
        var (items, galleryId) = (Items(collection.Id), reply.Gallery!.Id);
        var gone = collection.IsStudios ? [] : await db.Assets.IgnoreQueryFilters()
            .Where(asset => asset.GalleryId == galleryId && asset.GoneAt != null && asset.BinnedAt == null && items.Contains(asset.Id)).Within(reply.Seen)
            .OrderBy(asset => asset.NameKey).Select(asset => asset.FileName).Take(MostNames).ToListAsync(ct);
        return new CollectionHead(collection.Id, collection.Name, collection.IsFavorites, await visible.CountAsync(asset => items.Contains(asset.Id), ct), gone) { IsStudios = collection.IsStudios };
    }
}
