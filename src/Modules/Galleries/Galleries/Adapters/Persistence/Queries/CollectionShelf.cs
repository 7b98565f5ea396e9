using Galleries.Domain;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

/// <summary>The collections somebody may open, and what of them they see.</summary>
internal sealed class CollectionShelf(GalleriesDbContext db)
{
    /// <summary>Those of the visitor, or of the person as whom the studio looks.</summary>
    public IQueryable<Collection> Of(Reply reply)
    {
        var (galleryId, visitorId) = (reply.Gallery!.Id, reply.Likeness?.Id);
        return db.Collections.Where(collection => collection.GalleryId == galleryId && collection.VisitorId == visitorId);
    }

    public IQueryable<Guid> Items(Guid collectionId) => db.CollectionItems.Where(item => item.CollectionId == collectionId).Select(item => item.AssetId);

    /// <summary>The head of one of them, with the names of what is in it and left the gallery; null when it is not theirs.</summary>
    public async Task<CollectionHead?> Head(Reply reply, Guid collectionId, IQueryable<Asset> visible, CancellationToken ct)
    {
        if (await Of(reply).SingleOrDefaultAsync(collection => collection.Id == collectionId, ct) is not { } collection)
            return null;

        var items = Items(collectionId);
        var galleryId = reply.Gallery!.Id;
        var gone = await db.Assets.IgnoreQueryFilters().Where(asset => asset.GalleryId == galleryId && asset.GoneAt != null && asset.BinnedAt == null && items.Contains(asset.Id)).Within(reply.Seen)
            .OrderBy(asset => asset.NameKey).Select(asset => asset.FileName).Take(MostNames).ToListAsync(ct);
        return new CollectionHead(collection.Id, collection.Name, collection.IsFavorites, await visible.CountAsync(asset => items.Contains(asset.Id), ct), gone);
    }

    private const int MostNames = 200;
}
