using BuildingBlocks.UseCases;
using Galleries.UseCases.Archiving;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadStorageHandler(GalleriesDbContext db) : IQueryHandler<ReadStorage, GalleryStorage?>
{
    public async Task<GalleryStorage?> Handle(ReadStorage query, CancellationToken ct)
    {
        if (await db.Galleries.Where(gallery => gallery.Id == query.GalleryId).Select(gallery => new { gallery.Unmoved }).SingleOrDefaultAsync(ct) is not { } gallery)
            return null;

        var sums = await db.Assets.IgnoreQueryFilters().Where(asset => asset.GalleryId == query.GalleryId && asset.ErasedAt == null)
            .GroupBy(asset => asset.IsArchived).Select(some => new { some.Key, Count = some.Count(), Bytes = some.Sum(asset => asset.Length) })
            .ToDictionaryAsync(some => some.Key, some => (some.Count, some.Bytes), ct);
        var (near, far) = (sums.GetValueOrDefault(false), sums.GetValueOrDefault(true));
        var made = await db.Renditions.Where(rendition => rendition.GalleryId == query.GalleryId && rendition.BlobKey != null).SumAsync(rendition => rendition.Length, ct);
        return new GalleryStorage(near.Count, near.Bytes, far.Count, far.Bytes, made, gallery.Unmoved) { Move = await Move(query.GalleryId, ct) };
    }

    private async Task<OriginalsMove?> Move(Guid galleryId, CancellationToken ct)
    {
        if (await db.Transfers.SingleOrDefaultAsync(transfer => transfer.GalleryId == galleryId, ct) is not { } transfer)
            return null;

        var there = db.Assets.Where(asset => asset.GalleryId == galleryId);
        return new OriginalsMove(
            transfer.IsOutward, await there.CountAsync(asset => asset.IsArchived == transfer.IsOutward, ct), await there.CountAsync(ct), transfer.TroubleAt);
    }
}
