using Activity.Domain;

namespace Activity.Ports;

/// <summary>The studio's days: reports are about whole days in its time zone.</summary>
internal interface IStudioCalendar
{
    /// <summary>The studio as a report's head names it.</summary>
    Task<StudioHead> Head(CancellationToken ct);

    /// <summary>The zone of its days.</summary>
    Task<TimeZoneInfo> Zone(CancellationToken ct);

    /// <summary>Where the studio's own mails go.</summary>
    Task<string> Alerts(CancellationToken ct);
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

    /// <summary>How many months visits keep their names; null for ever.</summary>
    public int? VisitMonths { get; init; }

    /// <summary>Visits before this moment have lost their names; null where none do.</summary>
    public DateTimeOffset? VisitsEnd(DateTimeOffset now) => VisitMonths is { } months ? now.AddMonths(-months) : null;

    /// <summary>From the beginning of the first day to the end of the last, in UTC; the end is exclusive.</summary>
    public (DateTimeOffset From, DateTimeOffset Until) Moments(DateOnly from, DateOnly to) => (Days.Midnight(from, Zone), Days.Midnight(to.AddDays(1), Zone));

    /// <summary>That day, or today where it is still to come: nobody knows how things will stand then.</summary>
    public DateOnly NotAfterToday(DateOnly day, DateTimeOffset now) => DayOf(now) is var today && day > today ? today : day;

    /// <summary>The studio's day of a moment.</summary>
    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);
}
