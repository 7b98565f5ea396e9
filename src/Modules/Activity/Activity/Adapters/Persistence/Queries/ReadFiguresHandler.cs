using Activity.Domain;
using Activity.UseCases.Watching;
using BuildingBlocks.UseCases;

namespace Activity.Adapters.Persistence.Queries;

internal sealed class ReadFiguresHandler(Counting counting) : IQueryHandler<ReadFigures, ActivityFigures>
{
    private static readonly UserType[] Types = Enum.GetValues<UserType>();

    public async Task<ActivityFigures> Handle(ReadFigures query, CancellationToken ct)
    {
        if (await counting.Of(query.Scope, countsAssets: false, ct) is not { } counted)
            return new ActivityFigures(new ActivityTotals(0, 0, 0, 0, 0, 0, 0, 0, 0, null), [.. Types.Select(Nothing)], []);

        var visits = await counting.Visits(counted, ct);
        var sales = await counting.Sales(counted, ct);
        var tallies = counted.Tallies.Values;
        return new ActivityFigures(
            Totals(tallies.Sum(tally => tally.People), tallies.Select(tally => tally.Sums), visits, sales.Visitors, sales.Currency),
            [.. Types.Select(type => new TypeFigures(type, Totals(
                tallies.Sum(tally => tally.Of(type).People), tallies.Select(tally => tally.Of(type).Sums), visits.Where(visit => visit.Type == type),
                sales.Visitors.Where(sale => sale.Type == type), sales.Currency)))],
            Days(tallies))
        {
            Galleries = Galleries(counted, visits, sales),
        };
    }

    private static ActivityTotals Totals(int people, IEnumerable<Sums> parts, IEnumerable<CountedVisits> visits, IEnumerable<VisitorSales> sales, string? currency)
    {
        var sums = parts.Aggregate(default(Sums), (one, other) => one + other);
        var (orders, revenue) = sales.Aggregate((Orders: 0, Revenue: 0L), (sum, sale) => (sum.Orders + sale.Orders, sum.Revenue + sale.RevenueMinor));
        return new ActivityTotals(people, visits.Sum(visit => visit.Count), sums.Views, sums.Downloads, sums.Favorites, sums.Shares, sums.Collections, orders, revenue, currency);
    }

    private static List<FiguresOfGallery> Galleries(Counted counted, IReadOnlyList<CountedVisits> visits, CountedSales sales)
    {
        var visitsOf = visits.ToLookup(visit => visit.Gallery);
        var salesOf = sales.Visitors.ToLookup(sale => sale.GalleryId);
        return [.. counted.Galleries.Values
            .Select(gallery => new FiguresOfGallery(gallery.Id, gallery.Name, gallery.RemovedAt is not null, Totals(
                counted.Tallies[gallery.Number].People, [counted.Tallies[gallery.Number].Sums], visitsOf[gallery.Number], salesOf[gallery.Id], sales.Currency)))
            .Where(gallery => gallery.Totals is not { People: 0, Orders: 0, RevenueMinor: 0 })
            .OrderByDescending(gallery => gallery.Totals.Views).ThenByDescending(gallery => gallery.Totals.People).ThenBy(gallery => gallery.GalleryId)];
    }

    private static List<DayFigures> Days(IEnumerable<Tally> tallies)
    {
        var days = new SortedDictionary<DateOnly, Sums[]>();
        foreach (var (day, sums) in tallies.SelectMany(tally => tally.Days))
        {
            var sum = days.TryGetValue(day, out var known) ? known : days[day] = new Sums[sums.Length];
            for (var type = 0; type < sums.Length; type++)
                sum[type] += sums[type];
        }

        return [.. days.Where(day => day.Value.Any(sums => sums != default)).Select(day => new DayFigures(day.Key, [.. Types.Select(type => DayOf(type, day.Value[(int)type]))]))];
    }

    private static DayOfType DayOf(UserType type, Sums sums) => new(type, sums.Views, sums.Downloads, sums.Favorites, sums.Shares);

    private static TypeFigures Nothing(UserType type) => new(type, new ActivityTotals(0, 0, 0, 0, 0, 0, 0, 0, 0, null));
}
