using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Asking;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Selecting;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadSelectionHandler(GalleriesDbContext db, SelectionCards cards, IGalleryRepository galleries, ITerms terms) : IQueryHandler<ReadSelection, ReadChoice?>
{
    public async Task<ReadChoice?> Handle(ReadSelection query, CancellationToken ct)
    {
        if (await galleries.Find(query.GalleryId, ct) is not { } gallery
            || await db.Selections.SingleOrDefaultAsync(selection => selection.Id == query.SelectionId && selection.GalleryId == gallery.Id, ct) is not { } selection)
            return null;

        var request = await db.SelectionRequests.SingleAsync(request => request.Id == selection.RequestId, ct);
        var versions = await cards.Versions(selection, ct);
        var number = query.Number ?? (selection.IsOpen ? null : selection.Number);
        if (number is not null && versions.All(version => version.Number != number))
            return null;

        var shown = db.Assets.Where(asset => asset.GalleryId == gallery.Id && asset.Progress == AssetProgress.Ready);
        var requested = await cards.Requested(gallery, request, [selection], ct);
        return new ReadChoice(
            requested, requested.Choices[0], await cards.Cards(versions, ct), number,
            number is null ? await Now(request, selection, ct) : await SelectionCards.Photos(versions.Single(version => version.Number == number), shown, null, ct),
            number is null ? null : await SelectionCards.Changes(versions, number.Value, shown, null, ct));
    }

    private async Task<IReadOnlyList<ChosenPhoto>> Now(SelectionRequest request, Selection selection, CancellationToken ct)
    {
        var order = (await terms.InForce(request.GalleryId, ct)).Order;
        var chosen = cards.Marked(selection, SelectionChoice.Chosen, db.Assets.Choosable(request.GalleryId, request.CountedFor(Sight.Everything)));
        return [.. (await chosen.InOrder(order).ToListAsync(ct)).Select(asset => new ChosenPhoto(asset.FileName, asset.ToTile()))];
    }
}

internal sealed class ListSelectionsHandler(GalleriesDbContext db, SelectionCards cards, IGalleryRepository galleries) : IQueryHandler<ListSelections, IReadOnlyList<RequestedSelection>>
{
    public async Task<IReadOnlyList<RequestedSelection>> Handle(ListSelections query, CancellationToken ct)
    {
        if (await galleries.Find(query.GalleryId, ct) is not { } gallery)
            return [];

        var selections = (await db.Selections.Where(selection => selection.GalleryId == gallery.Id).OrderBy(selection => selection.Id).ToListAsync(ct)).ToLookup(selection => selection.RequestId);
        var requested = new List<RequestedSelection>();
        foreach (var request in await db.SelectionRequests.Where(request => request.GalleryId == gallery.Id).OrderByDescending(request => request.CreatedAt).ThenByDescending(request => request.Id).ToListAsync(ct))
            requested.Add(await cards.Requested(gallery, request, [.. selections[request.Id]], ct));
        return requested;
    }
}

internal sealed class ExportSelectionHandler(GalleriesDbContext db) : IQueryHandler<ExportSelection, ExportedSelection?>
{
    public async Task<ExportedSelection?> Handle(ExportSelection query, CancellationToken ct)
    {
        var found = await (
            from version in db.FrozenSelections
            where version.Number == query.Number
            join selection in db.Selections on version.SelectionId equals selection.Id
            where selection.Id == query.SelectionId && selection.GalleryId == query.GalleryId
            join request in db.SelectionRequests on selection.RequestId equals request.Id
            select new { request.Title, version }).SingleOrDefaultAsync(ct);
        return found is null ? null : new ExportedSelection(
            found.Title, [.. found.version.Photos.Select(photo => new PickedFile(photo.FileName, photo.Kind, photo.TakenAt, photo.Scene, photo.ChosenAt))]);
    }
}
