using BuildingBlocks.UseCases;
using Galleries.UseCases.Curating;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadRemovalHandler(GalleriesDbContext db) : IQueryHandler<ReadRemoval, Removal?>
{
    public async Task<Removal?> Handle(ReadRemoval query, CancellationToken ct)
    {
        var galleryId = query.GalleryId;
        if (!await db.Galleries.AnyAsync(gallery => gallery.Id == galleryId, ct))
            return null;

        var assets = db.Assets.IgnoreQueryFilters().Where(asset => asset.GalleryId == galleryId);
        var paid = await db.PaidDownloads.Where(one => one.GalleryId == galleryId).Select(one => new { one.OrderId, one.AssetId }).ToListAsync(ct);
        return new Removal(
            await assets.CountAsync(ct),
            await assets.SumAsync(asset => asset.Length, ct),
            await db.Grants.CountAsync(grant => grant.GalleryId == galleryId && grant.WithdrawnAt == null, ct),
            await db.Visitors.CountAsync(visitor => visitor.GalleryId == galleryId, ct),
            await db.CollectionItems.CountAsync(item => db.Collections.Any(collection => collection.Id == item.CollectionId && collection.GalleryId == galleryId), ct),
            paid.Count,
            [.. paid.Select(one => one.OrderId).Distinct()]);
    }
}
