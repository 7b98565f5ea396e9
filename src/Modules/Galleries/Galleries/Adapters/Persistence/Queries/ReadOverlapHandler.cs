using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Selecting;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadOverlapHandler(GalleriesDbContext db, SelectionCards cards, Reception reception, ITerms terms) : IQueryHandler<ReadOverlap, OverlapView?>
{
    public async Task<OverlapView?> Handle(ReadOverlap query, CancellationToken ct)
    {
        var reply = await reception.Ask(query.GalleryId, query.Viewer, Purpose.Page, ct);
        if (!reply.Allowed || await db.SelectionRequests.SingleOrDefaultAsync(request => request.Id == query.RequestId && request.GalleryId == query.GalleryId, ct) is not { IsJoint: false } request)
            return null;

        var all = await db.Selections.Where(selection => selection.RequestId == request.Id).OrderBy(selection => selection.Id).ToListAsync(ct);
        if (!query.Viewer.IsStudio && !MaySee(reply, all))
            return null;

        var compared = query.Viewer.IsStudio ? all : all.Where(selection => selection.Number > 0).ToList();
        if (compared.Count < 2)
            return null;

        var round = await db.SelectionRequests.SingleOrDefaultAsync(round => round.RoundOf == request.Id, ct);
        return await Compare(reply, request, compared, query.Viewer.IsStudio, ct) with
        {
            RoundId = round is not null && (query.Viewer.IsStudio || round.People.Contains(reply.Likeness!.Id)) ? round.Id : null,
            CanBegin = round is null && query.Viewer.Pose is null && request.CanHaveRound(all, query.Viewer.IsStudio),
        };
    }

    // Their own was finished, so that nobody chooses by what the others have.
    private static bool MaySee(Reply reply, IReadOnlyList<Selection> all) =>
        reply is { Likeness.Id: var visitorId, Grant.Type: VisitorType.MainClient } && all.Any(selection => selection.VisitorId == visitorId && selection.Number > 0);

    private async Task<OverlapView> Compare(Reply reply, SelectionRequest request, IReadOnlyList<Selection> compared, bool forStudio, CancellationToken ct)
    {
        var names = await db.Visitors.Where(visitor => request.People.Contains(visitor.Id)).ToDictionaryAsync(visitor => visitor.Id, visitor => visitor.Name ?? visitor.Email, ct);
        compared = [.. compared.OrderBy(selection => names.GetValueOrDefault(selection.VisitorId!.Value), StringComparer.OrdinalIgnoreCase)];
        var choices = new List<(Guid Person, IReadOnlyList<Guid> Photos)>();
        var files = new Dictionary<Guid, string>();
        foreach (var selection in compared)
            choices.Add((selection.VisitorId!.Value, await Photos(request, selection, forStudio, files, ct)));

        var ids = files.Keys.ToList();
        var shown = db.Assets.Where(asset => asset.GalleryId == request.GalleryId && asset.Progress == AssetProgress.Ready && ids.Contains(asset.Id)).Within(reply.Seen);
        var mark = reply.Likeness is null ? null : reply.Terms.Mark;
        var tiles = (await shown.ToListAsync(ct)).ToDictionary(asset => asset.Id, asset => asset.ToTile(mark: mark));
        // What somebody's link does not show them, they do not meet by its name either.
        if (!forStudio)
            choices = [.. choices.Select(choice => (choice.Person, (IReadOnlyList<Guid>)[.. choice.Photos.Where(tiles.ContainsKey)]))];
        return new OverlapView(
            request.Id, request.Title,
            [.. compared.Zip(choices, (selection, choice) => new ComparedChoice(names.GetValueOrDefault(choice.Person), choice.Photos.Count, selection.IsFinished))],
            [.. Overlap.Of(choices).Select(group => new OverlapGroup(
                [.. group.People.Select(person => names.GetValueOrDefault(person))], group.People.Count == choices.Count,
                [.. group.Photos.Select(photo => new ChosenPhoto(files[photo], tiles.GetValueOrDefault(photo)))]))],
            CanBegin: false, RoundId: null);
    }

    /// <summary>The latest version; while it is open, the studio alone sees what is chosen now.</summary>
    private async Task<IReadOnlyList<Guid>> Photos(SelectionRequest request, Selection selection, bool forStudio, Dictionary<Guid, string> files, CancellationToken ct)
    {
        if (selection.IsFinished || !forStudio)
        {
            var version = await db.FrozenSelections.SingleAsync(version => version.SelectionId == selection.Id && version.Number == selection.Number, ct);
            foreach (var photo in version.Photos)
                files[photo.AssetId] = photo.FileName;
            return [.. version.Photos.Select(photo => photo.AssetId)];
        }

        var order = (await terms.InForce(request.GalleryId, ct)).Order;
        var chosen = await cards.Marked(selection, SelectionChoice.Chosen, db.Assets.Choosable(request.GalleryId, Sight.Everything.ForChoosing(request.Scenes))).InOrder(order).ToListAsync(ct);
        foreach (var asset in chosen)
            files[asset.Id] = asset.FileName;
        return [.. chosen.Select(asset => asset.Id)];
    }
}
