using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Asking;
using Galleries.UseCases.Selecting;
using Galleries.UseCases.Viewing;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

/// <summary>What is known of choices, for those who make them and for the studio.</summary>
internal sealed class SelectionCards(GalleriesDbContext db, Reception reception)
{
    /// <summary>The choice as whoever makes it sees it, and as the studio does that looks as them; null for everybody else.</summary>
    public async Task<(Reply Reply, SelectionRequest Request, Selection Selection)?> Mine(Guid galleryId, Viewer viewer, Guid requestId, CancellationToken ct)
    {
        var reply = await reception.Ask(galleryId, viewer, Purpose.Page, ct);
        if (reply is not { Allowed: true, Likeness.Id: var visitorId, Grant.Type: VisitorType.MainClient })
            return null;
        if (await db.SelectionRequests.SingleOrDefaultAsync(request => request.Id == requestId && request.GalleryId == galleryId, ct) is not { } request || !request.People.Contains(visitorId))
            return null;

        return await db.Selections.SingleOrDefaultAsync(selection => selection.RequestId == requestId && (selection.VisitorId == null || selection.VisitorId == visitorId), ct) is { } mine
            ? (reply, request, mine)
            : null;
    }

    /// <summary>The photos that are chosen, or undecided, of those given.</summary>
    public IQueryable<Asset> Marked(Selection selection, SelectionChoice choice, IQueryable<Asset> assets) =>
        from mark in db.SelectionMarks
        where mark.SelectionId == selection.Id && mark.Choice == choice
        join asset in assets on mark.AssetId equals asset.Id
        select asset;

    /// <summary>How many are chosen and undecided, of those that can be chosen.</summary>
    public async Task<(int Chosen, int Undecided)> Count(SelectionRequest request, Selection selection, Sight seen, CancellationToken ct)
    {
        var counted = db.Assets.Choosable(request.GalleryId, request.CountedFor(seen));
        var counts = await db.SelectionMarks.Where(mark => mark.SelectionId == selection.Id).Join(counted, mark => mark.AssetId, asset => asset.Id, (mark, _) => mark.Choice)
            .GroupBy(choice => choice).Select(some => new { some.Key, Count = some.Count() }).ToDictionaryAsync(some => some.Key, some => some.Count, ct);
        return (counts.GetValueOrDefault(SelectionChoice.Chosen), counts.GetValueOrDefault(SelectionChoice.Undecided));
    }

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<FrozenSelection>> Versions(Selection selection, CancellationToken ct) =>
        await db.FrozenSelections.Where(version => version.SelectionId == selection.Id).OrderByDescending(version => version.Number).ToListAsync(ct);

    public async Task<IReadOnlyList<VersionCard>> Cards(IReadOnlyList<FrozenSelection> versions, CancellationToken ct)
    {
        var ids = versions.Select(version => version.VisitorId).Distinct().ToList();
        var names = await db.Visitors.Where(visitor => ids.Contains(visitor.Id)).ToDictionaryAsync(visitor => visitor.Id, visitor => visitor.Name ?? visitor.Email, ct);
        return [.. versions.Select(version => new VersionCard(version.Number, version.Photos.Count, version.FinishedAt, names.GetValueOrDefault(version.VisitorId)))];
    }

    /// <summary>What a version changed in the one before; null for a first one.</summary>
    /// <param name="versions">The latest first.</param>
    /// <param name="number">Which one.</param>
    /// <param name="shown">Those that may be looked at.</param>
    /// <param name="mark">The watermark they carry; null for none.</param>
    /// <param name="ct">Stops asking.</param>
    public static async Task<VersionChanges?> Changes(IReadOnlyList<FrozenSelection> versions, int number, IQueryable<Asset> shown, Mark? mark, CancellationToken ct)
    {
        if (versions.FirstOrDefault(version => version.Number == number) is not { } version || versions.FirstOrDefault(other => other.Number == number - 1) is not { } before)
            return null;

        var added = version.Photos.ExceptBy(before.Photos.Select(photo => photo.AssetId), photo => photo.AssetId).ToList();
        var removed = before.Photos.ExceptBy(version.Photos.Select(photo => photo.AssetId), photo => photo.AssetId).ToList();
        var tiles = await Tiles([.. added, .. removed], shown, mark, ct);
        return new VersionChanges(before.Number, Photos(added, tiles), Photos(removed, tiles), version.Photos.Count - added.Count);
    }

    public static async Task<IReadOnlyList<ChosenPhoto>> Photos(FrozenSelection version, IQueryable<Asset> shown, Mark? mark, CancellationToken ct) =>
        Photos(version.Photos, await Tiles(version.Photos, shown, mark, ct));

    /// <summary>A request with how far everybody is.</summary>
    public async Task<RequestedSelection> Requested(Gallery gallery, SelectionRequest request, IReadOnlyList<Selection> selections, CancellationToken ct)
    {
        var people = await db.Visitors.Where(visitor => request.People.Contains(visitor.Id)).ToListAsync(ct);
        var links = await db.Grants.Where(grant => grant.VisitorId != null && request.People.Contains(grant.VisitorId.Value)).ToDictionaryAsync(grant => grant.VisitorId!.Value, ct);
        var choices = new List<PersonsChoice>();
        foreach (var selection in selections)
        {
            var seen = selection.VisitorId is { } visitorId && links.GetValueOrDefault(visitorId) is { } link ? Reach.Of(link).SeenIn(gallery) : Sight.Everything;
            var (chosen, undecided) = await Count(request, selection, seen, ct);
            var who = people.Where(person => selection.VisitorId is null || selection.VisitorId == person.Id).Select(person => person.Fact).ToList();
            choices.Add(new PersonsChoice(selection.Id, who, selection.Status, chosen, undecided, selection.Number, selection.ChangedAt) { Reason = selection.Reason });
        }

        return new RequestedSelection(
            request.Id, request.Title, request.Least, request.Most, ScenesOf(gallery, request), request.DueOn, request.Message, request.CreatedAt, request.IsJoint, choices)
        {
            HasRound = await db.SelectionRequests.AnyAsync(round => round.RoundOf == request.Id, ct),
        };
    }

    public static IReadOnlyList<string> ScenesOf(Gallery gallery, SelectionRequest request) =>
        request.Scenes is not { } only ? [] : [.. gallery.Scenes.Where(scene => only.Contains(scene.Id)).Select(scene => scene.Name)];

    private static IReadOnlyList<ChosenPhoto> Photos(IEnumerable<FrozenPhoto> photos, Dictionary<Guid, AssetTile> tiles) =>
        [.. photos.Select(photo => new ChosenPhoto(photo.FileName, tiles.GetValueOrDefault(photo.AssetId)))];

    private static async Task<Dictionary<Guid, AssetTile>> Tiles(IReadOnlyList<FrozenPhoto> photos, IQueryable<Asset> shown, Mark? mark, CancellationToken ct)
    {
        var ids = photos.Select(photo => photo.AssetId).ToList();
        return ids.Count == 0 ? [] : (await shown.Where(asset => ids.Contains(asset.Id)).ToListAsync(ct)).ToDictionary(asset => asset.Id, asset => asset.ToTile(mark: mark));
    }
}
