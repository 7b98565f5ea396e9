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
        ActivityTotals Totals(UserType? type, int people, Sums sums)
        {
            var bought = sales.Visitors.Where(visitor => type is null || visitor.Type == type).ToList();
            return new ActivityTotals(
                people, visits.Where(visit => type is null || visit.Type == type).Sum(visit => visit.Count), sums.Views, sums.Downloads, sums.Favorites, sums.Shares, sums.Collections,
                bought.Sum(visitor => visitor.Orders), bought.Sum(visitor => visitor.RevenueMinor), sales.Currency);
        }

        var tallies = counted.Tallies.Values;
        return new ActivityFigures(
            Totals(null, tallies.Sum(tally => tally.People), tallies.Aggregate(default(Sums), (sums, tally) => sums + tally.Sums)),
            [.. Types.Select(type => new TypeFigures(type, Totals(type, tallies.Sum(tally => tally.Of(type).People), tallies.Aggregate(default(Sums), (sums, tally) => sums + tally.Of(type).Sums))))],
            Days(tallies));
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
