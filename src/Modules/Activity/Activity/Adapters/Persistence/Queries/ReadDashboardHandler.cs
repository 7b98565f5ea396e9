using Activity.Domain;
using Activity.UseCases.Watching;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence.Queries;

internal sealed class ReadDashboardHandler(ActivityDbContext db) : IQueryHandler<ReadDashboard, GalleryDashboard?>
{
    private const int ShownVisitors = 200;
    private const int ShownEntries = 20;

    public async Task<GalleryDashboard?> Handle(ReadDashboard query, CancellationToken ct)
    {
        if (await db.Galleries.FirstOrDefaultAsync(gallery => gallery.Id == query.GalleryId, ct) is not { } gallery)
            return null;

        var sales = await Sales(query.GalleryId, ct);
        return new GalleryDashboard(
            await Overview(gallery, ct),
            await Totals(query.GalleryId, sales, ct),
            await Visitors(query.GalleryId, sales, ct),
            await Latest(query.GalleryId, ct));
    }

    private async Task<GalleryOverview> Overview(GalleryFigures gallery, CancellationToken ct)
    {
        var stages = await db.Assets.Where(asset => asset.GalleryId == gallery.Id)
            .GroupBy(asset => asset.Stage).Select(group => new { Stage = group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Stage, row => row.Count, ct);
        return new GalleryOverview(
            gallery.Id, gallery.Name, gallery.Online, gallery.ExpiresOn,
            stages.GetValueOrDefault(AssetStage.Ready), stages.GetValueOrDefault(AssetStage.Received));
    }

    private async Task<ActivityTotals> Totals(Guid galleryId, List<VisitorSales> sales, CancellationToken ct)
    {
        var sums = await db.Visitors.Where(visitor => visitor.GalleryId == galleryId && visitor.LastSeenAt != null).GroupBy(_ => 1).Select(group => new
        {
            People = group.Count(),
            Views = group.Sum(visitor => visitor.Views),
            Downloads = group.Sum(visitor => visitor.Downloads),
            Favorites = group.Sum(visitor => visitor.Favorites),
            Shares = group.Sum(visitor => visitor.Shares),
        }).SingleOrDefaultAsync(ct);
        return new ActivityTotals(
            sums?.People ?? 0, sums?.Views ?? 0, sums?.Downloads ?? 0, sums?.Favorites ?? 0,
            sales.Sum(row => row.Orders), sales.Sum(row => row.RevenueMinor), sales.Select(row => row.Currency).FirstOrDefault())
        {
            Shares = sums?.Shares ?? 0,
        };
    }

    private async Task<List<VisitorRow>> Visitors(Guid galleryId, List<VisitorSales> sales, CancellationToken ct)
    {
        var ofVisitor = sales.ToDictionary(row => row.VisitorId);
        var visitors = await db.Visitors.Where(visitor => visitor.GalleryId == galleryId)
            .OrderByDescending(visitor => visitor.LastSeenAt != null).ThenByDescending(visitor => visitor.LastSeenAt).ThenBy(visitor => visitor.VisitorId)
            .Take(ShownVisitors).ToListAsync(ct);
        return [.. visitors.Select(visitor => new VisitorRow(
            visitor.VisitorId, visitor.Type, GuestName.Of(visitor.VisitorId, visitor.Name, visitor.Email), visitor.Email, visitor.Views, visitor.Downloads, visitor.Favorites,
            ofVisitor.GetValueOrDefault(visitor.VisitorId)?.Orders ?? 0, ofVisitor.GetValueOrDefault(visitor.VisitorId)?.RevenueMinor ?? 0, visitor.LastSeenAt)
        {
            Shares = visitor.Shares,
        })];
    }

    private async Task<List<ActivityEntry>> Latest(Guid galleryId, CancellationToken ct) => await db.Named(
        db.Entries.Where(entry => entry.GalleryId == galleryId).OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Take(ShownEntries), ct);

    // A studio has one currency at a time. Where it changed, revenue is that of the newest; amounts of two currencies have no sum.
    private async Task<List<VisitorSales>> Sales(Guid galleryId, CancellationToken ct)
    {
        var groups = await db.Sales
            .Where(sale => sale.GalleryId == galleryId && sale.CanceledAt == null && sale.VisitorId != null)
            .GroupBy(sale => new { sale.VisitorId, sale.Currency })
            .Select(group => new
            {
                VisitorId = group.Key.VisitorId!.Value,
                group.Key.Currency,
                Orders = group.Count(),
                RevenueMinor = group.Sum(sale => sale.PaidAt != null ? sale.TotalMinor : 0),
                Newest = group.Max(sale => sale.Number),
            }).ToListAsync(ct);
        var currency = groups.MaxBy(group => group.Newest, StringComparer.Ordinal)?.Currency;
        return [.. groups.GroupBy(group => group.VisitorId).Select(visitor => new VisitorSales(
            visitor.Key, currency!, visitor.Sum(group => group.Orders), visitor.Where(group => group.Currency == currency).Sum(group => group.RevenueMinor)))];
    }

    private sealed record VisitorSales(Guid VisitorId, string Currency, int Orders, long RevenueMinor);
}
