using Activity.UseCases.Watching;

namespace Host.Pages.Studio;

/// <summary>Views and downloads over time: bars of days, or of as many days as leave them readable. Each says what people of each type did.</summary>
internal sealed record TimeChart(ChartStep Step, IReadOnlyList<ChartBar> Bars)
{
    private const int MostDays = 62;
    private const int MostDaysByWeek = 400;
    private const int MostDaysByMonth = 3660;
    private const int FewestDays = 14;

    /// <summary>Null where there is nothing to be drawn.</summary>
    /// <param name="days">Days on which something was done, in their order.</param>
    /// <param name="period">What was asked for.</param>
    /// <param name="today">The studio's day: nothing is drawn of the time to come.</param>
    public static TimeChart? Of(IReadOnlyList<DayFigures> days, WatchPeriod period, DateOnly today)
    {
        if (days.Count == 0)
            return null;

        var end = Earlier(period.To ?? today, Later(today, days[^1].Day));
        var begin = period.From ?? Earlier(days[0].Day, end.AddDays(1 - FewestDays));
        var step = (end.DayNumber - begin.DayNumber) switch
        {
            < MostDays => ChartStep.Day,
            < MostDaysByWeek => ChartStep.Week,
            < MostDaysByMonth => ChartStep.Month,
            _ => ChartStep.Year,
        };
        var figures = days.ToLookup(day => BeginOf(day.Day, step));
        var bars = new List<ChartBar>();
        for (var first = BeginOf(begin, step); first <= end; first = Next(first, step))
            bars.Add(new ChartBar(Later(first, begin), Earlier(Next(first, step).AddDays(-1), end), Sum(figures[first])));
        return new TimeChart(step, bars);
    }

    /// <summary>The figure at the upper end of a scale that holds all of them: 1, 2 or 5 with noughts.</summary>
    public static int Top(int most)
    {
        for (long noughts = 1; ; noughts *= 10)
            foreach (var top in new[] { noughts, 2 * noughts, 5 * noughts })
                if (top >= most)
                    return (int)Math.Min(top, int.MaxValue);
    }

    private static DateOnly BeginOf(DateOnly day, ChartStep step) => step switch
    {
        ChartStep.Day => day,
        ChartStep.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)), // Mondays
        ChartStep.Month => new DateOnly(day.Year, day.Month, 1),
        _ => new DateOnly(day.Year, 1, 1),
    };

    private static DateOnly Next(DateOnly first, ChartStep step) => step switch
    {
        ChartStep.Day => first.AddDays(1),
        ChartStep.Week => first.AddDays(7),
        ChartStep.Month => first.AddMonths(1),
        _ => first.AddYears(1),
    };

    private static List<DayOfType> Sum(IEnumerable<DayFigures> days) =>
    [
        .. days.SelectMany(day => day.Types).GroupBy(type => type.Type).OrderBy(group => group.Key).Select(group => new DayOfType(
            group.Key, group.Sum(type => type.Views), group.Sum(type => type.Downloads), group.Sum(type => type.Favorites), group.Sum(type => type.Shares))),
    ];

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}

/// <summary>What one bar says.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Types">By type of user; none where nothing was done.</param>
internal sealed record ChartBar(DateOnly First, DateOnly Last, IReadOnlyList<DayOfType> Types)
{
    public int Views => Types.Sum(type => type.Views);

    public int Downloads => Types.Sum(type => type.Downloads);

    public int Favorites => Types.Sum(type => type.Favorites);

    public int Shares => Types.Sum(type => type.Shares);
}

/// <summary>How much one bar stands for.</summary>
internal enum ChartStep
{
    Day,
    Week,
    Month,
    Year,
}
