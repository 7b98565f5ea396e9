using BuildingBlocks.UseCases;
using Galleries.UseCases.Presenting;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListPresentedHandler(GalleriesDbContext db) : IQueryHandler<ListPresented, IReadOnlyList<PresentedCollection>>
{
    public async Task<IReadOnlyList<PresentedCollection>> Handle(ListPresented query, CancellationToken ct)
    {
        var collections = await db.Collections.Where(collection => collection.GalleryId == query.GalleryId && collection.VisitorId == null)
            .OrderBy(collection => collection.Position).ThenBy(collection => collection.Id).ToListAsync(ct);
        var ids = collections.Select(collection => collection.Id).ToList();
        var counts = await db.CollectionItems.Where(item => ids.Contains(item.CollectionId) && db.Assets.Any(asset => asset.Id == item.AssetId))
            .GroupBy(item => item.CollectionId).Select(items => new { items.Key, Count = items.Count() }).ToDictionaryAsync(items => items.Key, items => items.Count, ct);
        return [.. collections.Select(collection => new PresentedCollection(collection.Id, collection.Name, collection.ShownTo, counts.GetValueOrDefault(collection.Id)))];
    }
}
