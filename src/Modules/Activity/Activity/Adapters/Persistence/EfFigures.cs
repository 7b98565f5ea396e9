using Activity.Domain;
using Activity.Ports;
using Activity.UseCases.Watching;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence;

internal sealed class EfFigures(ActivityDbContext db) : IFigures
{
    private readonly Dictionary<Guid, int> _numbers = [];
    private int _newest;

    public async Task<GalleryFigures> Gallery(Guid galleryId, CancellationToken ct) =>
        await db.Galleries.FindAsync([galleryId], ct) ?? db.Galleries.Add(new GalleryFigures(galleryId, await NextNumber(ct))).Entity;

    public async Task<VisitorFigures> Visitor(GalleryFigures gallery, Guid visitorId, CancellationToken ct) =>
        await db.Visitors.FindAsync([gallery.Id, visitorId], ct) ?? db.Visitors.Add(new VisitorFigures(gallery.Id, gallery.Number, visitorId, gallery.NextVisitor())).Entity;

    public async Task<IReadOnlyList<AssetTrace>> Assets(GalleryFigures gallery, IReadOnlyCollection<Guid> assetIds, CancellationToken ct)
    {
        var known = await db.Assets.AsTracking().Where(asset => assetIds.Contains(asset.Id)).ToDictionaryAsync(asset => asset.Id, ct);
        return [.. assetIds.Select(id => known.GetValueOrDefault(id) ?? New(gallery, id))];
    }

    public async Task<AssetSet> Numbers(GalleryFigures gallery, IReadOnlyCollection<Guid> assetIds, CancellationToken ct)
    {
        var unread = assetIds.Where(id => !_numbers.ContainsKey(id)).ToList();
        if (unread.Count > 0)
        {
            foreach (var asset in await db.Assets.AsNoTracking().Where(asset => unread.Contains(asset.Id)).Select(asset => new { asset.Id, asset.Number }).ToListAsync(ct))
                _numbers.Add(asset.Id, asset.Number);
            foreach (var id in unread.Where(id => !_numbers.ContainsKey(id)))
                _numbers.Add(id, New(gallery, id).Number);
        }

        return AssetSet.Of(assetIds.Select(id => _numbers[id]));
    }

    public async Task Arrive(Arrival arrival, CancellationToken ct)
    {
        if (await db.Arrivals.FindAsync([arrival.DownloadId, arrival.Part], ct) is null)
            db.Arrivals.Add(arrival);
    }

    public async Task Forget(Guid galleryId, CancellationToken ct)
    {
        var number = (await Gallery(galleryId, ct)).Number;
        await db.Visitors.Where(visitor => visitor.GalleryId == galleryId)
            .ExecuteUpdateAsync(change => change
                .SetProperty(visitor => visitor.Name, (string?)null).SetProperty(visitor => visitor.Email, (string?)null).SetProperty(visitor => visitor.Called, (string?)null), ct);
        await db.Assets.Where(asset => asset.GalleryId == galleryId).ExecuteDeleteAsync(ct);
        await db.Entries.Where(entry => entry.Gallery == number && (LogEntry.SaysVisitorsWords.Contains(entry.Kind) || entry.Kind == EntryKind.GalleryCreated))
            .ExecuteUpdateAsync(change => change.SetProperty(entry => entry.Detail, (string?)null), ct);
    }

    public async Task Forget(string email, IReadOnlyList<GalleryVisitor> visitors, DateTimeOffset at, CancellationToken ct)
    {
        foreach (var visitor in visitors)
        {
            var gallery = await Gallery(visitor.GalleryId, ct);
            if (gallery.RemovedAt is null)
                await Erase(gallery.Number, await Visitor(gallery, visitor.VisitorId, ct), at, ct);
        }

        foreach (var known in await db.Visitors.OfAddress(email).ToListAsync(ct))
            await Erase((await Gallery(known.GalleryId, ct)).Number, known, at, ct);
    }

    public async Task ForgetBefore(DateTimeOffset moment, int atMost, CancellationToken ct)
    {
        foreach (var visitor in await db.Visitors.Named(db.Entries, db.Galleries, moment).OrderBy(visitor => visitor.FirstHeardAt).Take(atMost).ToListAsync(ct))
        {
            var gallery = await Gallery(visitor.GalleryId, ct);
            await Unsay(gallery.Number, visitor.Number, moment.AddTicks(-1), ct);
            visitor.LoseNameUntil(moment.AddTicks(-1));
        }
    }

    public async Task<Sale> Sale(Guid orderId, Guid galleryId, string number, CancellationToken ct) =>
        await db.Sales.FindAsync([orderId], ct) ?? db.Sales.Add(new Sale(orderId, galleryId, number)).Entity;

    public async Task Add(Refund refund, CancellationToken ct)
    {
        if (await db.Refunds.FindAsync([refund.Id], ct) is null)
            db.Refunds.Add(refund);
    }

    // Those of this transaction are not in the database yet.
    private async Task<int> NextNumber(CancellationToken ct) =>
        _newest = 1 + Math.Max(_newest, await db.Galleries.MaxAsync(gallery => (int?)gallery.Number, ct) ?? 0);

    private AssetTrace New(GalleryFigures gallery, Guid id) => db.Assets.Add(new AssetTrace(id, gallery.Id, gallery.NextAsset())).Entity;

    private async Task Erase(int gallery, VisitorFigures visitor, DateTimeOffset at, CancellationToken ct)
    {
        await Unsay(gallery, visitor.Number, at, ct);
        visitor.Erase(at);
    }

    /// <summary>What they wrote themselves goes with their name.</summary>
    private Task<int> Unsay(int gallery, int visitor, DateTimeOffset until, CancellationToken ct) => db.Entries
        .Where(entry => entry.Gallery == gallery && entry.Visitor == visitor && entry.At <= until && LogEntry.SaysVisitorsWords.Contains(entry.Kind))
        .ExecuteUpdateAsync(change => change.SetProperty(entry => entry.Detail, (string?)null), ct);
}
