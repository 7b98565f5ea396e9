using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfGuestBook(GalleriesDbContext db) : IGuestBook
{
    public async Task<Grant?> FindGrant(Guid galleryId, Guid grantId, CancellationToken ct) =>
        await WithMakers(await db.Grants.SingleOrDefaultAsync(grant => grant.Id == grantId && grant.GalleryId == galleryId, ct), ct);

    public async Task<Grant?> FindGrantOf(Guid galleryId, string email, CancellationToken ct) =>
        await WithMakers(await db.Grants.SingleOrDefaultAsync(grant => grant.GalleryId == galleryId && grant.Email == email, ct), ct);

    public Task<bool> HasLink(string email, CancellationToken ct) =>
        db.Grants.AnyAsync(grant => grant.Email == email && grant.VisitorId != null && grant.WithdrawnAt == null, ct);

    public async Task<IReadOnlyList<(Grant Grant, Visitor Person)>> MainClients(Guid galleryId, CancellationToken ct)
    {
        var rows = await db.Grants.Where(grant => grant.GalleryId == galleryId && grant.Type == VisitorType.MainClient && grant.WithdrawnAt == null && grant.MakerGrantId == null)
            .Join(db.Visitors, grant => grant.VisitorId, visitor => visitor.Id, (grant, person) => new { grant, person }).ToListAsync(ct);
        return [.. rows.Select(row => (row.grant, row.person))];
    }

    public async Task<IReadOnlyList<(Grant Grant, Visitor Person)>> LinkHolders(Guid galleryId, CancellationToken ct)
    {
        var grants = await db.Grants.Where(grant => grant.GalleryId == galleryId).OrderBy(grant => grant.CreatedAt).ThenBy(grant => grant.Id).ToListAsync(ct);
        Grant.Join(grants);
        var owners = db.Grants.Where(grant => grant.GalleryId == galleryId && grant.VisitorId != null && grant.WithdrawnAt == null).Select(grant => grant.VisitorId!.Value);
        var persons = await db.Visitors.Where(visitor => owners.Contains(visitor.Id)).ToDictionaryAsync(visitor => visitor.Id, ct);
        return [.. grants.Where(grant => grant.WithdrawnAt is null && grant.VisitorId is { } id && persons.ContainsKey(id)).Select(grant => (grant, persons[grant.VisitorId!.Value]))];
    }

    public async Task<IReadOnlyList<(Grant Grant, Visitor Person)>> WaitingInvitations(CancellationToken ct)
    {
        var rows = await db.Grants.Where(grant => grant.WaitsSince != null && db.Galleries.Any(gallery => gallery.Id == grant.GalleryId && gallery.Publication == Publication.Online))
            .OrderBy(grant => grant.GalleryId).Join(db.Visitors, grant => grant.VisitorId, visitor => visitor.Id, (grant, person) => new { grant, person }).ToListAsync(ct);
        return [.. rows.Select(row => (row.grant, row.person))];
    }

    public Task<int> CountMade(Guid galleryId, Guid makerId, DateTimeOffset since, CancellationToken ct) => db.Grants.CountAsync(
        grant => grant.GalleryId == galleryId && grant.MakerId == makerId && (grant.CreatedAt >= since || grant.MailedAt >= since), ct);

    public Task<int> CountMailedShares(Guid galleryId, Guid? makerId, DateTimeOffset since, CancellationToken ct) => db.Grants.CountAsync(
        grant => grant.GalleryId == galleryId && grant.Way == ShareWay.Email && grant.MailedAt >= since && (makerId == null || grant.MakerId == makerId), ct);

    public async Task<IReadOnlyList<Grant>> SharesOf(Collection collection, CancellationToken ct) =>
        await db.Grants.Where(grant => grant.GalleryId == collection.GalleryId && grant.CollectionId == collection.Id && grant.WithdrawnAt == null).ToListAsync(ct);

    public Task<Visitor?> FindVisitor(Guid galleryId, Guid visitorId, CancellationToken ct) =>
        db.Visitors.SingleOrDefaultAsync(visitor => visitor.Id == visitorId && visitor.GalleryId == galleryId, ct);

    public async Task Note(Opening opening, CancellationToken ct)
    {
        var kept = db.Openings.Where(one => one.GrantId == opening.GrantId).OrderByDescending(one => one.OpenedAt).ThenByDescending(one => one.Id)
            .Take(Opening.Most - 1).Select(one => one.Id);
        await db.Openings.Where(one => one.GrantId == opening.GrantId && !kept.Contains(one.Id)).ExecuteDeleteAsync(ct);
        db.Add(opening);
    }

    public Task ForgetOpenings(DateTimeOffset before, CancellationToken ct) => db.Openings.Where(opening => opening.OpenedAt < before).ExecuteDeleteAsync(ct);

    public Task<CodeWatch?> FindWatch(Guid grantId, CancellationToken ct) => db.CodeWatches.SingleOrDefaultAsync(watch => watch.GrantId == grantId, ct);

    public void Add(CodeWatch watch) => db.Add(watch);

    public void Add(Acceptance acceptance) => db.Add(acceptance);

    public void Add(Grant grant) => db.Add(grant);

    public void Add(Visitor visitor) => db.Add(visitor);

    private async Task<Grant?> WithMakers(Grant? grant, CancellationToken ct)
    {
        if (grant is { MakerGrantId: { } makerId })
            grant.StandOn(await FindGrant(grant.GalleryId, makerId, ct));
        if (grant is { CollectionId: { } collectionId } && await db.Collections.AsNoTracking().SingleOrDefaultAsync(collection => collection.Id == collectionId, ct) is { } followed)
            grant.Collect(followed, await db.CollectionItems.Where(item => item.CollectionId == collectionId).Select(item => item.AssetId).ToListAsync(ct));
        return grant;
    }
}
