namespace Activity.Ports;

/// <summary>The studio's days: reports are about whole days in its time zone.</summary>
internal interface IStudioCalendar
{
    /// <summary>The studio as a report's head names it.</summary>
    Task<StudioHead> Head(CancellationToken ct);
}

/// <summary>What a report needs of the studio.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Zone">Its time zone.</param>
internal sealed record StudioHead(string Name, TimeZoneInfo Zone)
{
    /// <summary>The color beside ink and gray, as #rrggbb.</summary>
    public string Accent { get; init; } = "#96502a";

    /// <summary>The logo as a PNG on a flat ground; null for none.</summary>
    public byte[]? Logo { get; init; }

    /// <summary>From the beginning of the first day to the end of the last, in UTC; the end is exclusive.</summary>
    public (DateTimeOffset From, DateTimeOffset Until) Moments(DateOnly from, DateOnly to) => (Midnight(from), Midnight(to.AddDays(1)));

    /// <summary>The studio's day of a moment.</summary>
    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);

    // Where clocks are put forward at midnight, the day begins an hour later.
    private DateTimeOffset Midnight(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        if (Zone.IsInvalidTime(local))
            local = local.AddHours(1);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
