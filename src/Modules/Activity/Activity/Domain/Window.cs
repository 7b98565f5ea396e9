namespace Activity.Domain;

/// <summary>The moments that a figure is about, and which day of the studio each belongs to.</summary>
/// <param name="Zone">The studio's.</param>
/// <param name="From">The first moment; null from the beginning.</param>
/// <param name="Until">The first moment after it; null for no end.</param>
internal sealed record Window(TimeZoneInfo Zone, DateTimeOffset? From = null, DateTimeOffset? Until = null)
{
    private const int SecondsOfDay = 24 * 60 * 60;

    /// <summary>The first day in UTC that has something of it.</summary>
    public DateOnly FirstDay => From is { } from ? DaySheet.DayOf(from) : DateOnly.MinValue;

    /// <summary>The last day in UTC that has something of it.</summary>
    public DateOnly LastDay => Until is { } until ? DaySheet.DayOf(until.AddTicks(-1)) : DateOnly.MaxValue;

    /// <summary>Its ends, for those who compare moments.</summary>
    public (DateTimeOffset From, DateTimeOffset Until) Moments => (From ?? DateTimeOffset.UnixEpoch, Until ?? DateTimeOffset.MaxValue.AddDays(-1));

    /// <summary>Which seconds of a day in UTC belong to it: from the first, to before the second.</summary>
    public (int From, int Until) SecondsOf(DateOnly day)
    {
        var midnight = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
        return (Within(From, midnight, 0), Within(Until, midnight, SecondsOfDay));
    }

    /// <summary>The studio's days that a day in UTC has parts of, each with its first second.</summary>
    public List<(int Second, DateOnly Day)> StudioDays(DateOnly day)
    {
        var days = new List<(int, DateOnly)>();
        var midnight = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
        for (var at = midnight; at < midnight.AddDays(1);)
        {
            var local = TimeZoneInfo.ConvertTime(at, Zone);
            days.Add(((int)(at - midnight).TotalSeconds, DateOnly.FromDateTime(local.DateTime)));
            at = Days.Midnight(DateOnly.FromDateTime(local.DateTime).AddDays(1), Zone);
        }

        return days;
    }

    private static int Within(DateTimeOffset? moment, DateTimeOffset midnight, int otherwise) =>
        moment is { } at ? (int)Math.Clamp((at - midnight).TotalSeconds, 0, SecondsOfDay) : otherwise;
}

/// <summary>Days of a time zone.</summary>
internal static class Days
{
    /// <summary>When a day begins. Where clocks are put forward at midnight, that is an hour later.</summary>
    public static DateTimeOffset Midnight(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        if (zone.IsInvalidTime(local))
            local = local.AddHours(1);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
