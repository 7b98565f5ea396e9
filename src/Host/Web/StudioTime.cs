using System.Globalization;
using Microsoft.Extensions.Localization;
using Settings.Contracts;

namespace Host.Web;

/// <summary>Days and hours where the studio is.</summary>
internal static class StudioTime
{
    public static TimeZoneInfo ZoneOf(StudioFact? studio) =>
        studio is not null && TimeZoneInfo.TryFindSystemTimeZoneById(studio.TimeZone, out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>The studio's day.</summary>
    public static async ValueTask<DateOnly> Today(this IStudio studios, TimeProvider clock, CancellationToken ct) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), ZoneOf(await studios.Find(ct))).DateTime);

    /// <summary>A day as somebody says it today: "Today", "Yesterday", or short for a table.</summary>
    public static string DayBeside(IStringLocalizer t, DateOnly day, DateOnly today) => (today.DayNumber - day.DayNumber) switch
    {
        0 => t["Today"],
        1 => t["Yesterday"],
        _ => Short(day),
    };

    // The language's own order of day, month and year, without the weekday and with the month's short name.
    private static string Short(DateOnly day)
    {
        var culture = CultureInfo.CurrentCulture;
        var pattern = culture.DateTimeFormat.LongDatePattern
            .Replace("dddd", "", StringComparison.Ordinal).Replace("MMMM", "MMM", StringComparison.Ordinal).Trim(' ', ',', '.');
        return day.ToString(pattern, culture);
    }
}
