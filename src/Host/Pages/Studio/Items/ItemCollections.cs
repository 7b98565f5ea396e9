using Activity.UseCases.Watching;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Picking;

namespace Host.Pages.Studio.Items;

/// <summary>Collections that the log tells of, as they are today.</summary>
internal sealed class ItemCollections(IQueryHandler<ListPicks, IReadOnlyList<PickList>> lists, IQueryHandler<ReadPicks, PickPage?> picks)
{
    private const int AtOnce = 200;

    /// <summary>The collection and what is in it; null and nothing where it is none, or there is nothing in it any more.</summary>
    public async Task<(PickList? List, IReadOnlyList<Guid> AssetIds)> Of(ActivityEntry made, CancellationToken ct)
    {
        if (made.Kind != EntryKind.CollectionCreated || Find(await lists.Handle(new ListPicks(made.GalleryId), ct), made.IsFavorites ? null : made.ItemId, made.VisitorId) is not { } list)
            return (null, []);

        var inside = new List<Guid>();
        string? after = null;
        do
        {
            var page = await picks.Handle(new ReadPicks(made.GalleryId, list.CollectionId, after, AtOnce), ct);
            inside.AddRange(page?.Assets.Select(tile => tile.AssetId) ?? []);
            after = page?.Next;
        }
        while (after is not null);
        return (list, inside);
    }

    /// <summary>Collections of one gallery, each with how many photos it has today.</summary>
    public async Task<IReadOnlyList<ItemLine>> Today(Guid galleryId, IReadOnlyList<ItemLine> lines, CancellationToken ct)
    {
        var all = await lists.Handle(new ListPicks(galleryId), ct);
        return [.. lines.Select(line => line with { Today = Find(all, line.CollectionId, line.VisitorId)?.Count ?? 0 })];
    }

    // The log calls somebody's Favorites by who they are.
    private static PickList? Find(IReadOnlyList<PickList> all, Guid? collectionId, Guid? visitorId) =>
        all.FirstOrDefault(list => collectionId is { } id ? list.CollectionId == id : list.IsFavorites && list.Visitor.VisitorId == visitorId);
}
