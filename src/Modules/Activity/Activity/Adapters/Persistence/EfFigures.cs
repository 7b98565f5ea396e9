using Activity.Domain;
using Activity.Ports;
using Activity.UseCases.Watching;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence;

internal sealed class EfFigures(ActivityDbContext db) : IFigures
{
    public async Task<GalleryFigures> Gallery(Guid galleryId, CancellationToken ct) =>
        await db.Galleries.FindAsync([galleryId], ct) ?? db.Galleries.Add(new GalleryFigures(galleryId)).Entity;

    public async Task<VisitorFigures> Visitor(Guid galleryId, Guid visitorId, CancellationToken ct) =>
        await db.Visitors.FindAsync([galleryId, visitorId], ct) ?? db.Visitors.Add(new VisitorFigures(galleryId, visitorId)).Entity;

    public async Task<IReadOnlyList<AssetTrace>> Assets(Guid galleryId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct)
    {
        var known = await db.Assets.AsTracking().Where(asset => assetIds.Contains(asset.Id)).ToDictionaryAsync(asset => asset.Id, ct);
        return [.. assetIds.Select(id => known.GetValueOrDefault(id) ?? db.Assets.Add(new AssetTrace(id, galleryId)).Entity)];
    }

    public Task<bool> IsRemoved(Guid galleryId, CancellationToken ct) => db.Galleries.AnyAsync(gallery => gallery.Id == galleryId && gallery.RemovedAt != null, ct);

    public async Task Forget(Guid galleryId, CancellationToken ct)
    {
        await db.Visitors.Where(visitor => visitor.GalleryId == galleryId).ExecuteDeleteAsync(ct);
        await db.Assets.Where(asset => asset.GalleryId == galleryId).ExecuteDeleteAsync(ct);
        await Unname(db.Entries.Where(entry => entry.GalleryId == galleryId), ct);
        await db.Entries.Where(entry => entry.GalleryId == galleryId && entry.Kind == EntryKind.GalleryCreated)
            .ExecuteUpdateAsync(change => change.SetProperty(entry => entry.Detail, (string?)null), ct);
    }

    public async Task Forget(string email, IReadOnlyList<GalleryVisitor> visitors, DateTimeOffset at, CancellationToken ct)
    {
        await Unname(db.Entries.Of(email, [.. visitors.Select(visitor => visitor.VisitorId)]).Where(entry => entry.At <= at), ct);
        foreach (var visitor in visitors)
            if (!await IsRemoved(visitor.GalleryId, ct))
                (await Visitor(visitor.GalleryId, visitor.VisitorId, ct)).Erase(at);
    }

    public async Task ForgetBefore(DateTimeOffset moment, int atMost, CancellationToken ct)
    {
        var ids = await db.Entries.Named(moment).OrderBy(entry => entry.At).Take(atMost).Select(entry => entry.Id).ToListAsync(ct);
        await Unname(db.Entries.Where(entry => ids.Contains(entry.Id)), ct);
        await db.Visitors.Named(moment)
            .ExecuteUpdateAsync(change => change.SetProperty(visitor => visitor.Name, (string?)null).SetProperty(visitor => visitor.Email, (string?)null), ct);
    }

    public async Task<Sale> Sale(Guid orderId, Guid galleryId, string number, CancellationToken ct) =>
        await db.Sales.FindAsync([orderId], ct) ?? db.Sales.Add(new Sale(orderId, galleryId, number)).Entity;

    /// <summary>Names go, and what visitors wrote themselves.</summary>
    private static async Task Unname(IQueryable<LoggedEntry> entries, CancellationToken ct)
    {
        // First, as entries may be chosen by the address that goes.
        await entries.Where(entry => LogEntry.SaysVisitorsWords.Contains(entry.Kind)).ExecuteUpdateAsync(change => change.SetProperty(entry => entry.Detail, (string?)null), ct);
        await entries.ExecuteUpdateAsync(change => change.SetProperty(entry => entry.VisitorName, (string?)null).SetProperty(entry => entry.VisitorEmail, (string?)null), ct);
    }
}
