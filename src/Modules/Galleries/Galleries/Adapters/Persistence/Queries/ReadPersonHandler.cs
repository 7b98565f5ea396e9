using BuildingBlocks.UseCases;
using Galleries.Ports;
using Galleries.UseCases.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadPersonHandler(GalleriesDbContext db, IPersons persons, PersonSelections selections) : IQueryHandler<ReadPerson, PersonInGalleries>
{
    public async Task<PersonInGalleries> Handle(ReadPerson query, CancellationToken ct)
    {
        var email = query.Email.Trim().ToLowerInvariant();
        var visitorIds = (await persons.Find(email, ct)).Select(visitor => visitor.VisitorId).ToList();
        var visitors = await db.Visitors.Where(visitor => visitorIds.Contains(visitor.Id))
            .Join(db.Galleries, visitor => visitor.GalleryId, gallery => gallery.Id, (visitor, gallery) => new { Visitor = visitor, gallery.Name })
            .OrderBy(one => one.Visitor.CreatedAt).ThenBy(one => one.Visitor.Id).ToListAsync(ct);
        var links = await db.Grants.Where(grant => grant.VisitorId != null && visitorIds.Contains(grant.VisitorId.Value)).ToDictionaryAsync(grant => grant.VisitorId!.Value, ct);
        var openings = (await db.Openings.Where(opening => visitorIds.Contains(opening.VisitorId)).OrderBy(opening => opening.OpenedAt).ToListAsync(ct)).ToLookup(opening => opening.VisitorId);
        var collections = (await db.Collections.Where(collection => collection.VisitorId != null && visitorIds.Contains(collection.VisitorId.Value)).OrderBy(collection => collection.CreatedAt).ToListAsync(ct)).ToLookup(collection => collection.VisitorId!.Value);
        var picked = (await Picked(visitorIds, ct)).ToLookup(pick => pick.CollectionId, pick => pick.FileName);
        var notes = (await Notes(visitorIds, ct)).ToLookup(note => note.VisitorId, note => note.Note);
        var downloads = (await Downloads(visitorIds, ct)).ToLookup(download => download.VisitorId, download => new PersonDownload(download.At, download.FileName));
        var chosen = await selections.Of(visitorIds, ct);

        return new PersonInGalleries([.. visitors.Select(one => new PersonInGallery(
            one.Visitor.Id, one.Name, one.Visitor.Type, one.Visitor.Name, one.Visitor.Email, one.Visitor.CreatedAt, one.Visitor.ConsentedAt,
            links.GetValueOrDefault(one.Visitor.Id) is { } link ? new PersonLink(link.Note, link.CreatedAt, link.LastOpenedAt, link.WithdrawnAt) { WaitingMessage = link.WaitingMessage } : null,
            [.. openings[one.Visitor.Id].Select(opening => new PersonOpening(opening.OpenedAt, opening.Device, opening.Network))],
            [.. collections[one.Visitor.Id].Where(collection => collection.IsFavorites).SelectMany(collection => picked[collection.Id])], [.. downloads[one.Visitor.Id]])
            {
                Selections = [.. chosen[one.Visitor.Id]],
                Collections = [.. collections[one.Visitor.Id].Where(collection => !collection.IsFavorites).Select(collection => new PersonCollection(collection.Name, collection.CreatedAt, [.. picked[collection.Id]]))],
                Notes = [.. notes[one.Visitor.Id]],
            })], await Requests(email, ct));
    }

    private async Task<IReadOnlyList<PersonAsking>> Requests(string email, CancellationToken ct) => await (
        from request in db.AccessRequests
        join gallery in db.Galleries on request.GalleryId equals gallery.Id
        where request.Email == email
        orderby request.AskedAt
        select new PersonAsking(request.AskedAt, gallery.Name, request.Name, request.Message)).ToListAsync(ct);

    private Task<List<Pick>> Picked(IReadOnlyList<Guid> visitorIds, CancellationToken ct) => (
        from item in db.CollectionItems
        join collection in db.Collections on item.CollectionId equals collection.Id
        join asset in db.Assets on item.AssetId equals asset.Id
        where collection.VisitorId != null && visitorIds.Contains(collection.VisitorId.Value)
        orderby asset.FileName
        select new Pick(collection.Id, asset.FileName)).ToListAsync(ct);

    private Task<List<Written>> Notes(IReadOnlyList<Guid> visitorIds, CancellationToken ct) => (
        from note in db.Notes
        join asset in db.Assets.IgnoreQueryFilters() on note.AssetId equals asset.Id
        where visitorIds.Contains(note.VisitorId)
        orderby note.WrittenAt
        select new Written(note.VisitorId, new PersonNote(note.WrittenAt, asset.FileName, note.Text))).ToListAsync(ct);

    private Task<List<Fetched>> Downloads(IReadOnlyList<Guid> visitorIds, CancellationToken ct) => (
        from download in db.Downloads
        where visitorIds.Contains(download.VisitorId)
        orderby download.StartedAt
        select new Fetched(download.VisitorId, download.StartedAt, db.Assets.Where(asset => asset.Id == download.AssetId).Select(asset => asset.FileName).FirstOrDefault())).ToListAsync(ct);

    private sealed record Pick(Guid CollectionId, string FileName);

    private sealed record Written(Guid VisitorId, PersonNote Note);

    private sealed record Fetched(Guid VisitorId, DateTimeOffset At, string? FileName);
}
