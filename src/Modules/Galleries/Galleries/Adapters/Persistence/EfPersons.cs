using Galleries.Contracts;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

#pragma warning disable CA1304, CA1311, CA1862 // The database does it: these are the words EF Core translates.

internal sealed class EfPersons(GalleriesDbContext db) : IPersons
{
    public async Task<IReadOnlyList<VisitorKey>> Find(string email, CancellationToken ct) => await db.Visitors
        .Where(visitor => visitor.Email!.ToLower() == email
            || db.Grants.Any(grant => grant.VisitorId == visitor.Id && grant.Email == email)
            || db.PaidDownloads.Any(paid => paid.VisitorId == visitor.Id && paid.Email!.ToLower() == email))
        .Select(visitor => new VisitorKey(visitor.GalleryId, visitor.Id)).ToListAsync(ct);

    public async Task Erase(string email, IReadOnlyList<VisitorKey> visitors, DateTimeOffset now, CancellationToken ct)
    {
        var visitorIds = visitors.Select(visitor => visitor.VisitorId).ToList();
        // Links and who comes by them are held in memory, which hears of changes to what is tracked.
        foreach (var visitor in await db.Visitors.Where(visitor => visitorIds.Contains(visitor.Id)).ToListAsync(ct))
            visitor.Forget();
        foreach (var grant in await db.Grants.Where(grant => grant.Email == email || (grant.VisitorId != null && visitorIds.Contains(grant.VisitorId.Value))
            || (grant.Way != null && grant.MakerId != null && visitorIds.Contains(grant.MakerId.Value))).ToListAsync(ct))
            grant.Forget(now);

        foreach (var selection in await db.Selections.Where(selection => selection.VisitorId != null && visitorIds.Contains(selection.VisitorId.Value)).ToListAsync(ct))
            selection.Forget();
        // What was written to them alone; to several it stays for the others.
        var galleryIds = visitors.Select(visitor => visitor.GalleryId).ToList();
        foreach (var request in (await db.SelectionRequests.Where(request => galleryIds.Contains(request.GalleryId)).ToListAsync(ct)).Where(request => request.People.All(visitorIds.Contains)))
            request.Forget();
        // What they called their collections are their words.
        foreach (var collection in await db.Collections.Where(collection => collection.VisitorId != null && visitorIds.Contains(collection.VisitorId.Value)).ToListAsync(ct))
            collection.Forget();

        await db.Notes.Where(note => visitorIds.Contains(note.VisitorId)).ExecuteDeleteAsync(ct);
        await db.AccessRequests.Where(request => request.Email == email).ExecuteDeleteAsync(ct);
        await db.MailedPasses.Where(pass => pass.Email == email).ExecuteDeleteAsync(ct);
        await db.Openings.Where(opening => visitorIds.Contains(opening.VisitorId)).ExecuteDeleteAsync(ct);
        await db.LedgerEntries.Where(entry => visitorIds.Contains(entry.VisitorId) || entry.Email!.ToLower() == email)
            .ExecuteUpdateAsync(change => change.SetProperty(entry => entry.Name, (string?)null).SetProperty(entry => entry.Email, (string?)null), ct);
        await db.PaidDownloads.Where(paid => visitorIds.Contains(paid.VisitorId) || paid.Email!.ToLower() == email)
            .ExecuteUpdateAsync(change => change.SetProperty(paid => paid.Name, (string?)null).SetProperty(paid => paid.Email, (string?)null), ct);
        await db.Archives.Where(archive => archive.NotifyEmail!.ToLower() == email)
            .ExecuteUpdateAsync(change => change.SetProperty(archive => archive.NotifyEmail, (string?)null), ct);
    }
}
