using Galleries.Domain;
using Galleries.UseCases.Picking;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

/// <summary>The lists of a gallery's visitors, as the studio reads them.</summary>
internal sealed class Picks(GalleriesDbContext db)
{
    public async Task<IReadOnlyList<PickList>> Lists(Guid galleryId, Guid? collectionId, CancellationToken ct)
    {
        var rows = await (
            from collection in db.Collections
            where collection.GalleryId == galleryId && collection.VisitorId != null && (collectionId == null || collection.Id == collectionId)
            join visitor in db.Visitors on collection.VisitorId!.Value equals visitor.Id
            select new
            {
                collection.Id,
                collection.Name,
                visitor,
                Count = db.CollectionItems.Count(item => item.CollectionId == collection.Id && db.Assets.Any(asset => asset.Id == item.AssetId)),
                ChangedAt = db.CollectionItems.Where(item => item.CollectionId == collection.Id).Max(item => (DateTimeOffset?)item.AddedAt),
            }).ToListAsync(ct);
        return
        [
            .. rows.Where(row => row.ChangedAt is not null).OrderByDescending(row => row.ChangedAt).ThenBy(row => row.Id)
                .Select(row => new PickList(row.Id, row.Name, row.visitor.Fact, row.Count, row.ChangedAt!.Value)),
        ];
    }

    public IQueryable<Asset> In(Guid galleryId, Guid collectionId) =>
        from item in db.CollectionItems
        where item.CollectionId == collectionId
        join asset in db.Assets on item.AssetId equals asset.Id
        where asset.GalleryId == galleryId
        select asset;

    /// <summary>What is in it and was taken out of the gallery.</summary>
    public async Task<IReadOnlyList<string>> Gone(Guid galleryId, Guid collectionId, CancellationToken ct) =>
        await In(galleryId, collectionId).IgnoreQueryFilters().Where(asset => asset.GoneAt != null).OrderBy(asset => asset.NameKey).Select(asset => asset.FileName).ToListAsync(ct);
}
