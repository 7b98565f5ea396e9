using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Selecting;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ShowSelectionHandler(GalleriesDbContext db, SelectionCards cards) : IQueryHandler<ShowSelection, SelectionView?>
{
    private const int MostTiles = 200;

    public async Task<SelectionView?> Handle(ShowSelection query, CancellationToken ct)
    {
        if (await cards.Mine(query.GalleryId, query.Viewer, query.RequestId, ct) is not var (reply, request, selection))
            return null;

        var versions = await cards.Versions(selection, ct);
        var choosable = db.Assets.Choosable(query.GalleryId, reply.Seen.ForChoosing(request.Scenes));
        var card = await Card(reply, request, selection, versions, choosable, ct);
        var shown = card.IsOpen ? Filtered(query, selection, choosable) : Chosen(reply, versions[0]);
        var (tiles, next) = await Page(query, reply, selection, shown, card.IsOpen, ct);
        return new SelectionView(card, tiles, next);
    }

    private async Task<SelectionCard> Card(
        Reply reply, SelectionRequest request, Selection selection, IReadOnlyList<FrozenSelection> versions, IQueryable<Asset> choosable, CancellationToken ct)
    {
        var (chosen, undecided) = await cards.Count(request, selection, reply.Seen, ct);
        var card = new SelectionCard(
            request.Id, request.Title, request.Least, request.Most, request.DueOn, request.DueOn is { } day && reply.Moment.IsOver(day), request.Message, selection.Status,
            selection.IsOpen ? chosen : versions[0].Photos.Count, undecided)
        {
            Scenes = SelectionCards.ScenesOf(reply.Gallery!, request),
            Reason = selection.Reason,
            Versions = await cards.Cards(versions, ct),
            CanCompare = !request.IsJoint && selection.Number > 0 && await db.Selections.CountAsync(other => other.RequestId == request.Id && other.Number > 0, ct) > 1,
            With = request.IsJoint ? await Others(request, reply.Likeness!.Id, ct) : [],
        };
        if (!selection.IsOpen)
            return card with
            {
                Changes = Seen(request, await SelectionCards.Changes(versions, versions[0].Number, Shown(reply), reply.Terms.Mark, ct)),
                Missing = request.IsJoint ? [] : await Missing(reply, versions[0], ct),
            };

        return card with
        {
            Photos = await choosable.CountAsync(ct),
            Away = await db.SelectionMarks.CountAsync(mark => mark.SelectionId == selection.Id, ct) - chosen - undecided,
            Favorites = await Favorites(reply.Likeness!, selection, choosable).CountAsync(ct),
        };
    }

    // Of a joint choice, others chose what their link alone shows: nobody else meets it by its name.
    private static VersionChanges? Seen(SelectionRequest request, VersionChanges? changes) => !request.IsJoint || changes is null ? changes : changes with
    {
        Added = [.. changes.Added.Where(photo => photo.Tile is not null)],
        Removed = [.. changes.Removed.Where(photo => photo.Tile is not null)],
    };

    private async Task<(IReadOnlyList<SelectionTile> Tiles, string? Next)> Page(ShowSelection query, Reply reply, Selection selection, IQueryable<Asset> shown, bool isOpen, CancellationToken ct)
    {
        var order = reply.Terms.Order;
        var count = Math.Clamp(query.Count, 1, MostTiles);
        if (query.Only is { } only)
            shown = shown.Where(asset => only.Contains(asset.Id));
        var assets = await shown.After(Cursor.Read(query.After), order).InOrder(order).Take(count + 1).ToListAsync(ct);
        var next = assets.Count > count ? Cursor.Of(assets[count - 1], order) : null;
        if (next is not null)
            assets.RemoveAt(count);

        var ids = assets.Select(asset => asset.Id).ToList();
        var marks = isOpen && ids.Count > 0
            ? await db.SelectionMarks.Where(mark => mark.SelectionId == selection.Id && ids.Contains(mark.AssetId)).ToDictionaryAsync(mark => mark.AssetId, mark => mark.Choice, ct)
            : [];
        var plain = isOpen ? SelectionChoice.None : SelectionChoice.Chosen;
        return ([.. assets.Select(asset => new SelectionTile(asset.ToTile(mark: reply.Terms.Mark), marks.GetValueOrDefault(asset.Id, plain)))], next);
    }

    private IQueryable<Asset> Filtered(ShowSelection query, Selection selection, IQueryable<Asset> choosable) =>
        query.Filter is { } choice and not SelectionChoice.None ? cards.Marked(selection, choice, choosable) : choosable;

    private IQueryable<Asset> Chosen(Reply reply, FrozenSelection version)
    {
        var ids = version.Photos.Select(photo => photo.AssetId).ToList();
        return Shown(reply).Where(asset => ids.Contains(asset.Id));
    }

    /// <summary>What was chosen and is not to be seen any more.</summary>
    private async Task<IReadOnlyList<string>> Missing(Reply reply, FrozenSelection version, CancellationToken ct)
    {
        var there = await Chosen(reply, version).Select(asset => asset.Id).ToHashSetAsync(ct);
        return [.. version.Photos.Where(photo => !there.Contains(photo.AssetId)).Select(photo => photo.FileName)];
    }

    private IQueryable<Asset> Shown(Reply reply) =>
        db.Assets.Where(asset => asset.GalleryId == reply.Gallery!.Id && asset.Progress == AssetProgress.Ready).Within(reply.Seen);

    private IQueryable<Asset> Favorites(Visitor visitor, Selection selection, IQueryable<Asset> choosable) =>
        from collection in db.Collections
        where collection.VisitorId == visitor.Id && collection.Name == Collection.Favorites
        join item in db.CollectionItems on collection.Id equals item.CollectionId
        join asset in choosable on item.AssetId equals asset.Id
        where !db.SelectionMarks.Any(mark => mark.SelectionId == selection.Id && mark.AssetId == asset.Id && mark.Choice == SelectionChoice.Chosen)
        select asset;

    private async Task<IReadOnlyList<string>> Others(SelectionRequest request, Guid visitorId, CancellationToken ct) =>
        [.. (await db.Visitors.Where(visitor => visitor.Id != visitorId && request.People.Contains(visitor.Id)).Select(visitor => visitor.Name ?? visitor.Email).ToListAsync(ct)).OfType<string>()];
}

internal sealed class ReadMarksHandler(GalleriesDbContext db, SelectionCards cards) : IQueryHandler<ReadMarks, MarksNow?>
{
    public async Task<MarksNow?> Handle(ReadMarks query, CancellationToken ct)
    {
        if (await cards.Mine(query.GalleryId, query.Viewer, query.RequestId, ct) is not var (reply, request, selection))
            return null;

        var counted = db.Assets.Choosable(query.GalleryId, request.CountedFor(reply.Seen));
        return new MarksNow(
            selection.Status, await cards.Marked(selection, SelectionChoice.Chosen, counted).Select(asset => asset.Id).ToListAsync(ct),
            await cards.Marked(selection, SelectionChoice.Undecided, counted).Select(asset => asset.Id).ToListAsync(ct));
    }
}

internal sealed class ListMySelectionsHandler(GalleriesDbContext db, Reception reception, SelectionCards cards) : IQueryHandler<ListMySelections, IReadOnlyList<SelectionCard>>
{
    public async Task<IReadOnlyList<SelectionCard>> Handle(ListMySelections query, CancellationToken ct)
    {
        var reply = await reception.Ask(query.GalleryId, query.Viewer, Purpose.Page, ct);
        if (reply is not { Allowed: true, Likeness.Id: var visitorId, Grant.Type: VisitorType.MainClient })
            return [];

        var mine = new List<SelectionCard>();
        foreach (var request in (await db.SelectionRequests.Where(request => request.GalleryId == query.GalleryId).OrderByDescending(request => request.CreatedAt).ToListAsync(ct)).Where(request => request.People.Contains(visitorId)))
        {
            if (await db.Selections.SingleOrDefaultAsync(selection => selection.RequestId == request.Id && (selection.VisitorId == null || selection.VisitorId == visitorId), ct) is not { } selection)
                continue;

            var (chosen, undecided) = await cards.Count(request, selection, reply.Seen, ct);
            mine.Add(new SelectionCard(
                request.Id, request.Title, request.Least, request.Most, request.DueOn, request.DueOn is { } day && reply.Moment.IsOver(day), request.Message, selection.Status, chosen, undecided)
            {
                Reason = selection.Reason,
            });
        }

        return mine;
    }
}
