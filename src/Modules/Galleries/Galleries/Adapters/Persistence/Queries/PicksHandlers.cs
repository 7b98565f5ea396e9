using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
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
            where collection.GalleryId == galleryId && (collectionId == null || collection.Id == collectionId)
            join visitor in db.Visitors on collection.VisitorId equals visitor.Id
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

    public IQueryable<CollectionItem> Items(Guid collectionId) => db.CollectionItems.Where(item => item.CollectionId == collectionId);

    /// <summary>What is in it and was taken out of the gallery.</summary>
    public async Task<IReadOnlyList<string>> Gone(Guid galleryId, Guid collectionId, CancellationToken ct) =>
        await In(galleryId, collectionId).IgnoreQueryFilters().Where(asset => asset.GoneAt != null).OrderBy(asset => asset.NameKey).Select(asset => asset.FileName).ToListAsync(ct);
}

internal sealed class ListPicksHandler(Picks picks) : IQueryHandler<ListPicks, IReadOnlyList<PickList>>
{
    public Task<IReadOnlyList<PickList>> Handle(ListPicks query, CancellationToken ct) => picks.Lists(query.GalleryId, null, ct);
}

internal sealed class ReadPicksHandler(Picks picks, ITerms terms) : IQueryHandler<ReadPicks, PickPage?>
{
    private const int MostAssets = 200;

    public async Task<PickPage?> Handle(ReadPicks query, CancellationToken ct)
    {
        if (await picks.Lists(query.GalleryId, query.CollectionId, ct) is not [var list])
            return null;

        var order = (await terms.InForce(query.GalleryId, ct)).Order;
        var count = Math.Clamp(query.Count, 1, MostAssets);
        var assets = await picks.In(query.GalleryId, query.CollectionId).After(Cursor.Read(query.After), order).InOrder(order).Take(count + 1).ToListAsync(ct);
        return new PickPage(
            list, [.. assets.Take(count).Select(asset => asset.ToTile())], assets.Count > count ? Cursor.Of(assets[count - 1], order) : null,
            await picks.Gone(query.GalleryId, query.CollectionId, ct));
    }
}

internal sealed class ExportPicksHandler(Picks picks, IGalleryRepository galleries, ITerms terms) : IQueryHandler<ExportPicks, IReadOnlyList<PickedFile>?>
{
    public async Task<IReadOnlyList<PickedFile>?> Handle(ExportPicks query, CancellationToken ct)
    {
        if (await galleries.Find(query.GalleryId, ct) is not { } gallery || await picks.Lists(query.GalleryId, query.CollectionId, ct) is not [_])
            return null;

        var scenes = gallery.Scenes.ToDictionary(scene => scene.Id, scene => scene.Name);
        var pickedAt = await picks.Items(query.CollectionId).ToDictionaryAsync(item => item.AssetId, item => item.AddedAt, ct);
        var assets = await picks.In(query.GalleryId, query.CollectionId).InOrder((await terms.InForce(query.GalleryId, ct)).Order).ToListAsync(ct);
        return
        [
            .. assets.Select(asset => new PickedFile(
                asset.FileName, asset.Kind, asset.TakenAt, asset.SceneId is { } sceneId ? scenes.GetValueOrDefault(sceneId) : null, pickedAt[asset.Id])),
        ];
    }
}
