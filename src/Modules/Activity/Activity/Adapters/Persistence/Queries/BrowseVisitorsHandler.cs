using Activity.Domain;
using Activity.UseCases.Watching;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence.Queries;

internal sealed class BrowseVisitorsHandler(ActivityDbContext db, Counting counting) : IQueryHandler<BrowseVisitors, VisitorPage>
{
    public async Task<VisitorPage> Handle(BrowseVisitors query, CancellationToken ct)
    {
        if (await counting.Of(query.Scope, countsAssets: false, ct) is not { } counted)
            return new VisitorPage([], null, 0, new ActivityTotals(0, 0, 0, 0, 0, 0, 0, 0, 0, null));

        var sales = await counting.Sales(counted, ct);
        var lines = await Lines(query, counted, sales, ct);
        lines.Sort((one, other) => query.Ascending ? Compare(one, other, query.Sort) : Compare(other, one, query.Sort));
        var from = PairCursor.Read(query.After) is { } after ? lines.FindIndex(line => (line.Gallery, line.Visitor.Number) == after) + 1 : 0;
        var page = lines.Skip(from).Take(query.Take).ToList();
        var more = from + page.Count < lines.Count;
        return new VisitorPage(
            [.. page.Select(line => Row(line, counted.Galleries[line.Gallery]))], more ? PairCursor.Write(page[^1].Gallery, page[^1].Visitor.Number) : null, lines.Count,
            SumsOf(lines, sales.Currency));
    }

    private async Task<List<Line>> Lines(BrowseVisitors query, Counted counted, CountedSales sold, CancellationToken ct)
    {
        var visits = (await counting.Visits(counted, ct)).GroupBy(visit => (visit.Gallery, visit.Visitor)).ToDictionary(group => group.Key, group => group.Sum(visit => visit.Count));
        var sales = sold.Visitors.GroupBy(sale => (sale.GalleryId, sale.VisitorId))
            .ToDictionary(group => group.Key, group => (Orders: group.Sum(sale => sale.Orders), RevenueMinor: group.Sum(sale => sale.RevenueMinor)));
        // Also those invited who have not come.
        var all = query.Scope is { From: null, To: null, Type: null };

        var lines = new List<Line>();
        foreach (var (number, gallery) in counted.Galleries.Where(pair => pair.Value.RemovedAt is null))
        {
            var sums = counted.Tallies[number].Visitors.ToDictionary(visitor => visitor.Visitor, visitor => visitor.Sums);
            if (!all && sums.Count == 0 && !sold.Visitors.Any(sale => sale.GalleryId == gallery.Id))
                continue;

            foreach (var visitor in await Found(gallery.Id, query, ct))
            {
                var bought = sales.GetValueOrDefault((gallery.Id, visitor.VisitorId));
                if (all || sums.ContainsKey(visitor.Number) || bought is not (0, 0))
                    lines.Add(new Line(number, visitor, sums.GetValueOrDefault(visitor.Number), visits.GetValueOrDefault((number, visitor.Number)), bought.Orders, bought.RevenueMinor, sums.ContainsKey(visitor.Number)));
            }
        }

        return lines;
    }

    private Task<List<KnownVisitor>> Found(Guid galleryId, BrowseVisitors query, CancellationToken ct)
    {
        var visitors = db.Visitors.Where(visitor => visitor.GalleryId == galleryId && (query.Who == null || visitor.Type == query.Who));
        if (!string.IsNullOrWhiteSpace(query.Search))
        {
            var part = query.Search.Trim().ToUpperInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // The database does it: these are the words EF Core translates.
            visitors = visitors.Where(visitor => visitor.Name!.ToUpper().Contains(part) || visitor.Email!.ToUpper().Contains(part));
#pragma warning restore CA1304, CA1311, CA1862
        }

        return visitors.Select(visitor => new KnownVisitor(visitor.VisitorId, visitor.Number, visitor.Type, visitor.Name, visitor.Email, visitor.LastSeenAt)).ToListAsync(ct);
    }

    private static ActivityTotals SumsOf(List<Line> lines, string? currency)
    {
        var sums = lines.Aggregate(default(Sums), (sums, line) => sums + line.Sums);
        return new ActivityTotals(
            lines.Count(line => line.IsThere), lines.Sum(line => line.Visits), sums.Views, sums.Downloads, sums.Favorites, sums.Shares, sums.Collections,
            lines.Sum(line => line.Orders), lines.Sum(line => line.RevenueMinor), currency);
    }

    private static VisitorRow Row(Line line, GalleryFigures gallery) => new(
        gallery.Id, line.Visitor.VisitorId, gallery.Name, line.Visitor.Type, line.Visitor.Shown, line.Visitor.Email, line.Visits, line.Sums.Views, line.Sums.Downloads,
        line.Sums.Favorites, line.Sums.Shares, line.Sums.Collections, line.Orders, line.RevenueMinor, line.Visitor.LastSeenAt);

    private static int Compare(Line one, Line other, VisitorSort sort)
    {
        var order = sort switch
        {
            // A first, unless asked for the other way round.
            VisitorSort.Name => StringComparer.CurrentCultureIgnoreCase.Compare(other.Visitor.Shown, one.Visitor.Shown),
            VisitorSort.Type => Nullable.Compare(other.Visitor.Type, one.Visitor.Type),
            VisitorSort.Visits => one.Visits.CompareTo(other.Visits),
            VisitorSort.Views => one.Sums.Views.CompareTo(other.Sums.Views),
            VisitorSort.Downloads => one.Sums.Downloads.CompareTo(other.Sums.Downloads),
            VisitorSort.Favorites => one.Sums.Favorites.CompareTo(other.Sums.Favorites),
            VisitorSort.Shares => one.Sums.Shares.CompareTo(other.Sums.Shares),
            VisitorSort.Collections => one.Sums.Collections.CompareTo(other.Sums.Collections),
            VisitorSort.Orders => one.Orders.CompareTo(other.Orders),
            VisitorSort.Revenue => one.RevenueMinor.CompareTo(other.RevenueMinor),
            _ => Nullable.Compare(one.Visitor.LastSeenAt, other.Visitor.LastSeenAt),
        };
        return order != 0 ? order : (other.Gallery, other.Visitor.Number).CompareTo((one.Gallery, one.Visitor.Number));
    }

    private sealed record Line(int Gallery, KnownVisitor Visitor, Sums Sums, int Visits, int Orders, long RevenueMinor, bool IsThere);

    private sealed record KnownVisitor(Guid VisitorId, int Number, UserType? Type, string? Name, string? Email, DateTimeOffset? LastSeenAt)
    {
        public string Shown { get; } = GuestName.Of(VisitorId, Name, Email);
    }
}
