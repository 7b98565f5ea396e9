using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Collecting;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ListCollectionsHandler(GalleriesDbContext db, Reception reception, CollectionShelf shelf) : IQueryHandler<ListCollections, IReadOnlyList<CollectionCard>>
{
    public async Task<IReadOnlyList<CollectionCard>> Handle(ListCollections query, CancellationToken ct)
    {
        var reply = await reception.Ask(query.GalleryId, query.Viewer, Purpose.Page, ct);
        if (!reply.Allowed)
            return [];

        var collections = await shelf.Of(reply, query.Viewer, ct);
        var ids = collections.Select(collection => collection.Id).ToList();
        var items = (await db.CollectionItems.Where(item => ids.Contains(item.CollectionId)).Select(item => new { item.CollectionId, item.AssetId }).ToListAsync(ct))
            .ToLookup(item => item.CollectionId, item => item.AssetId);
        var seen = items.Count == 0 ? [] : await Seen(reply, ids).ToListAsync(ct);

        var cards = collections.Select(collection =>
        {
            var inside = items[collection.Id].ToHashSet();
            var shown = seen.Where(one => inside.Contains(one.Id)).ToList();
            return (collection, Ids: shown.Select(one => one.Id).ToList(), Cover: shown.Find(one => one.HasPicture)?.Id);
        }).ToList();
        var covers = cards.Select(card => card.Cover).OfType<Guid>().ToHashSet();
        var tiles = await db.Assets.Where(asset => covers.Contains(asset.Id)).ToDictionaryAsync(asset => asset.Id, asset => asset.ToTile(mark: query.Viewer.IsStudio ? null : reply.Terms.Mark), ct);
        return [.. cards.Where(card => !card.collection.IsStudios || card.Ids.Count > 0).Select(card => new CollectionCard(card.collection.Id, card.collection.Name, card.collection.IsFavorites, card.Ids, card.Cover is { } cover ? tiles[cover] : null) { IsStudios = card.collection.IsStudios })];
    }

    private IQueryable<SeenAsset> Seen(Reply reply, List<Guid> collectionIds) =>
        db.Assets.Where(asset => asset.GalleryId == reply.Gallery!.Id && asset.Progress == AssetProgress.Ready).Within(reply.Seen)
            .Where(asset => db.CollectionItems.Any(item => item.AssetId == asset.Id && collectionIds.Contains(item.CollectionId))).InOrder(reply.Terms.Order)
            .Select(asset => new SeenAsset(asset.Id, (asset.Kind != AssetKind.Clip && asset.Kind != AssetKind.Video) || asset.PosterKey != null));

    private sealed record SeenAsset(Guid Id, bool HasPicture);
}
