namespace Activity.Domain;

/// <summary>What was done on each of the studio's days, and which quarters of an hour are of which.</summary>
internal sealed class CountedDays(Window window)
{
    private readonly Dictionary<DateOnly, Sums[]> _days = [];
    private readonly Dictionary<DateOnly, CountedMonth> _months = [];

    /// <summary>By the number of the type.</summary>
    public IReadOnlyDictionary<DateOnly, Sums[]> Days => _days;

    /// <summary>A month in UTC, as the window sees it.</summary>
    public CountedMonth Of(DateOnly month)
    {
        if (!_months.TryGetValue(month, out var counted))
            _months.Add(month, counted = Make(month));
        return counted;
    }

    private CountedMonth Make(DateOnly month)
    {
        var length = DateTime.DaysInMonth(month.Year, month.Month);
        var quarters = new Sums[length * Deed.QuartersOfDay][];
        for (var day = 0; day < length; day++)
        {
            foreach (var (second, of) in window.StudioDays(month.AddDays(day)))
                quarters.AsSpan((day * Deed.QuartersOfDay) + (second / 900), Deed.QuartersOfDay - (second / 900)).Fill(SumsOf(of));
        }

        var begin = new DateTimeOffset(month, TimeOnly.MinValue, TimeSpan.Zero);
        int Quarter(DateTimeOffset? moment, int otherwise) => moment is { } at ? (int)Math.Clamp((at - begin).Ticks / TimeSpan.FromMinutes(15).Ticks, 0, quarters.Length) : otherwise;
        return new CountedMonth(Quarter(window.From, 0), Quarter(window.Until, quarters.Length), quarters);
    }

    private Sums[] SumsOf(DateOnly day)
    {
        if (!_days.TryGetValue(day, out var sums))
            _days.Add(day, sums = new Sums[Tally.Types]);
        return sums;
    }
}

/// <summary>The quarters of a month that are counted, from the first to before the second, and the sums of the day that each is of.</summary>
internal sealed record CountedMonth(int From, int Until, Sums[][] Quarters);
