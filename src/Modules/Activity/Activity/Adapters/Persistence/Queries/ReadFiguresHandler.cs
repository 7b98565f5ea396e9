using Activity.Domain;
using Activity.UseCases.Watching;
using BuildingBlocks.UseCases;

namespace Activity.Adapters.Persistence.Queries;

internal sealed class ReadFiguresHandler(Counting counting) : IQueryHandler<ReadFigures, ActivityFigures>
{
    private static readonly UserType[] Types = Enum.GetValues<UserType>();

    public async Task<ActivityFigures> Handle(ReadFigures query, CancellationToken ct)
    {
        if (await counting.Of(query.Scope, ct) is not { } counted)
            return new ActivityFigures(new ActivityTotals(0, 0, 0, 0, 0, 0, 0, 0, 0, null), [.. Types.Select(Nothing)], []);

        var sales = await counting.Sales(counted, ct);
        var tallies = counted.Tallies.Values;
        return new ActivityFigures(
            Totals(tallies.Select(tally => (tally.People, tally.Done)), sales.Visitors, sales.Currency),
            [.. Types.Select(type => new TypeFigures(type, Totals(tallies.Select(tally => tally.Of(type)), sales.Visitors.Where(sale => sale.Type == type), sales.Currency)))],
            [.. counted.Days.Where(day => day.Value.Any(sums => sums != default)).OrderBy(day => day.Key)
                .Select(day => new DayFigures(day.Key, [.. Types.Select(type => DayOf(type, day.Value[(int)type]))]))])
        {
            Galleries = Galleries(counted, sales),
        };
    }

    private static ActivityTotals Totals(IEnumerable<(int People, Done Done)> parts, IEnumerable<VisitorSales> sales, string? currency)
    {
        var (people, done) = parts.Aggregate((People: 0, Done: default(Done)), (sum, part) => (sum.People + part.People, sum.Done + part.Done));
        var (orders, revenue) = sales.Aggregate((Orders: 0, Revenue: 0L), (sum, sale) => (sum.Orders + sale.Orders, sum.Revenue + sale.RevenueMinor));
        var sums = done.Sums;
        return new ActivityTotals(people, done.Visits, sums.Views, sums.Downloads, sums.Favorites, sums.Shares, sums.Collections, orders, revenue, currency);
    }

    private static List<FiguresOfGallery> Galleries(Counted counted, CountedSales sales)
    {
        var salesOf = sales.Visitors.ToLookup(sale => sale.GalleryId);
        return [.. counted.Galleries.Values
            .Select(gallery => (Gallery: gallery, Tally: counted.Tallies[gallery.Number]))
            .Select(pair => new FiguresOfGallery(
                pair.Gallery.Id, pair.Gallery.Name, pair.Gallery.RemovedAt is not null, Totals([(pair.Tally.People, pair.Tally.Done)], salesOf[pair.Gallery.Id], sales.Currency)))
            .Where(gallery => gallery.Totals is not { People: 0, Orders: 0, RevenueMinor: 0 })
            .OrderByDescending(gallery => gallery.Totals.Views).ThenByDescending(gallery => gallery.Totals.People).ThenBy(gallery => gallery.GalleryId)];
    }

    private static DayOfType DayOf(UserType type, Sums sums) => new(type, sums.Views, sums.Downloads, sums.Favorites, sums.Shares);

    private static TypeFigures Nothing(UserType type) => new(type, new ActivityTotals(0, 0, 0, 0, 0, 0, 0, 0, 0, null));
}
