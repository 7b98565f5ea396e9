using Activity.Domain;
using Activity.UseCases.Watching;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence.Queries;

internal sealed class BrowseSalesHandler(ActivityDbContext db, Counting counting) : IQueryHandler<BrowseSales, SalePage>
{
    public async Task<SalePage> Handle(BrowseSales query, CancellationToken ct)
    {
        var found = await Page(query, await Found(query, ct)).Take(query.Take + 1).ToListAsync(ct);
        var page = found.Take(query.Take).ToList();
        return new SalePage(await Rows(page, ct), found.Count <= query.Take ? null : new SaleCursor(query.Sort == SaleSort.Date ? page[^1].At.UtcTicks : page[^1].Sale.TotalMinor, page[^1].Sale.Number).ToString());
    }

    private async Task<IQueryable<ListedSale>> Found(BrowseSales query, CancellationToken ct)
    {
        var scope = query.Scope;
        var window = await counting.WindowOf(scope, ct);
        var sales = db.Sales.Where(sale => sale.VisitorId != null && sale.ListedAt != null);
        if (scope.GalleryId is { } galleryId)
            sales = sales.Where(sale => sale.GalleryId == galleryId);
        if (scope.Type is { } type)
            sales = sales.Where(sale => sale.VisitorType == type);
        if (window.From is { } from)
            sales = sales.Where(sale => sale.ListedAt >= from);
        if (window.Until is { } until)
            sales = sales.Where(sale => sale.ListedAt < until);
#pragma warning disable CA1304, CA1311, CA1862 // The database does it: these are the words EF Core translates.
        if (Items.Part(query.Number) is { } number)
            sales = sales.Where(sale => sale.Number.ToUpper().Contains(number));
        if (Items.Part(query.Search) is { } part)
        {
            var called = db.Visitors.Called(part);
            sales = sales.Where(sale => sale.BuyerName.ToUpper().Contains(part) || called.Any(visitor => visitor.GalleryId == sale.GalleryId && visitor.VisitorId == sale.VisitorId));
        }
#pragma warning restore CA1304, CA1311, CA1862
        return sales.Select(sale => new ListedSale { Sale = sale, At = sale.ListedAt!.Value });
    }

    private static IQueryable<ListedSale> Page(BrowseSales query, IQueryable<ListedSale> sales)
    {
        if (SaleCursor.Read(query.After) is { } after)
        {
            var (at, total, number) = (after.At, after.Key, after.Number);
#pragma warning disable CA1309 // The database compares: these are the words EF Core translates.
            sales = (query.Sort, query.Ascending) switch
            {
                (SaleSort.Date, false) => sales.Where(row => row.At <= at && (row.At < at || string.Compare(row.Sale.Number, number) < 0)),
                (SaleSort.Date, true) => sales.Where(row => row.At >= at && (row.At > at || string.Compare(row.Sale.Number, number) > 0)),
                (_, false) => sales.Where(row => row.Sale.TotalMinor <= total && (row.Sale.TotalMinor < total || string.Compare(row.Sale.Number, number) < 0)),
                _ => sales.Where(row => row.Sale.TotalMinor >= total && (row.Sale.TotalMinor > total || string.Compare(row.Sale.Number, number) > 0)),
            };
#pragma warning restore CA1309
        }

        return (query.Sort, query.Ascending) switch
        {
            (SaleSort.Date, false) => sales.OrderByDescending(row => row.At).ThenByDescending(row => row.Sale.Number),
            (SaleSort.Date, true) => sales.OrderBy(row => row.At).ThenBy(row => row.Sale.Number),
            (_, false) => sales.OrderByDescending(row => row.Sale.TotalMinor).ThenByDescending(row => row.Sale.Number),
            _ => sales.OrderBy(row => row.Sale.TotalMinor).ThenBy(row => row.Sale.Number),
        };
    }

    private async Task<IReadOnlyList<SaleRow>> Rows(List<ListedSale> page, CancellationToken ct)
    {
        var ids = page.Select(row => row.Sale.GalleryId).Distinct().ToList();
        var galleries = await db.Galleries.Where(gallery => ids.Contains(gallery.Id)).ToDictionaryAsync(gallery => gallery.Id, ct);
        var paid = page.Select(row => row.Sale.Id).ToList();
        var refunds = (await db.Refunds.Where(refund => paid.Contains(refund.OrderId)).ToListAsync(ct)).ToLookup(refund => refund.OrderId);
        var (emails, seqs) = (new Dictionary<(Guid, Guid), (string?, DateTimeOffset?)>(), new Dictionary<Guid, (long Seq, int Count)>());
        foreach (var group in page.GroupBy(row => row.Sale.GalleryId).Where(group => galleries.ContainsKey(group.Key)))
        {
            var buyers = group.Select(row => row.Sale.VisitorId!.Value).ToList();
            foreach (var visitor in await db.Visitors.Where(visitor => visitor.GalleryId == group.Key && buyers.Contains(visitor.VisitorId)).ToListAsync(ct))
                emails.Add((group.Key, visitor.VisitorId), (visitor.Email, visitor.NamelessUntil));
            var (number, orders) = (galleries[group.Key].Number, group.Select(row => (Guid?)row.Sale.Id).ToList());
            foreach (var entry in await db.Entries.Where(entry => entry.Gallery == number && (entry.Kind == EntryKind.OrderPlaced || entry.Kind == EntryKind.OrderPaid) && orders.Contains(entry.Item))
                .OrderByDescending(entry => entry.Seq).Select(entry => new { entry.Seq, entry.Item, entry.Count }).ToListAsync(ct))
                seqs[entry.Item!.Value] = (entry.Seq, entry.Count);
        }

        return [.. page.Select(row => Row(row, galleries.GetValueOrDefault(row.Sale.GalleryId), emails.GetValueOrDefault((row.Sale.GalleryId, row.Sale.VisitorId!.Value)), seqs) with
        {
            ProfitMinor = row.Sale.EarnedOf(refunds[row.Sale.Id]),
        })];
    }

    // What was bought is in the log; before that was heard of, as many as there are lines.
    private static SaleRow Row(
        ListedSale row, GalleryFigures? gallery, (string? Email, DateTimeOffset? NamelessUntil) visitor, Dictionary<Guid, (long Seq, int Count)> seqs) => new(
        row.Sale.Id, seqs.TryGetValue(row.Sale.Id, out var logged) ? logged.Seq : null, row.Sale.GalleryId, gallery?.Name ?? "", gallery?.RemovedAt is not null, row.Sale.Number, row.At,
        seqs.TryGetValue(row.Sale.Id, out var entry) ? entry.Count : row.Sale.Lines.Count, row.Sale.Status,
        row.Sale.TotalMinor, row.Sale.Currency, row.Sale.VisitorId!.Value, row.Sale.BuyerName, row.At <= visitor.NamelessUntil ? null : visitor.Email, row.Sale.VisitorType);
}

/// <summary>An order, and the moment that it is listed with.</summary>
internal sealed class ListedSale
{
    public required Sale Sale { get; init; }

    public required DateTimeOffset At { get; init; }
}
