using Galleries.Contracts;
using Galleries.UseCases.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

/// <summary>What persons were asked to choose, and what they chose.</summary>
internal sealed class PersonSelections(GalleriesDbContext db)
{
    /// <summary>By visitor; a choice that several make together belongs to each of them.</summary>
    public async Task<ILookup<Guid, PersonSelection>> Of(IReadOnlyList<Guid> visitorIds, CancellationToken ct)
    {
        var galleryIds = await db.Visitors.Where(visitor => visitorIds.Contains(visitor.Id)).Select(visitor => visitor.GalleryId).Distinct().ToListAsync(ct);
        var rows = await db.SelectionRequests.Where(request => galleryIds.Contains(request.GalleryId)).OrderBy(request => request.CreatedAt)
            .Join(db.Selections, request => request.Id, selection => selection.RequestId, (request, selection) => new { Request = request, Selection = selection }).ToListAsync(ct);
        var found = new List<(Guid VisitorId, PersonSelection Selection)>();
        foreach (var (visitorId, row) in rows.SelectMany(row => row.Request.People.Where(person => visitorIds.Contains(person) && (row.Selection.VisitorId ?? person) == person), (row, person) => (person, row)))
            found.Add((visitorId, new PersonSelection(
                row.Request.Title, row.Request.Message, row.Selection.Status, row.Selection.Reason, await Names(row.Selection.Id, SelectionChoice.Chosen, ct), await Names(row.Selection.Id, SelectionChoice.Undecided, ct),
                await Versions(row.Selection.Id, ct))));
        return found.ToLookup(one => one.VisitorId, one => one.Selection);
    }

    private Task<List<string>> Names(Guid selectionId, SelectionChoice choice, CancellationToken ct) => (
        from mark in db.SelectionMarks
        where mark.SelectionId == selectionId && mark.Choice == choice
        join asset in db.Assets on mark.AssetId equals asset.Id
        orderby asset.FileName
        select asset.FileName).ToListAsync(ct);

    private async Task<IReadOnlyList<PersonVersion>> Versions(Guid selectionId, CancellationToken ct) =>
    [
        .. (await db.FrozenSelections.Where(version => version.SelectionId == selectionId).OrderBy(version => version.Number).ToListAsync(ct))
            .Select(version => new PersonVersion(version.FinishedAt, [.. version.Photos.Select(photo => photo.FileName)])),
    ];
}
