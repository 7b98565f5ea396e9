using System.Globalization;
using Host.Web;

namespace Host.Pages.Studio;

/// <summary>The days of the studio that a page of figures is about, as its address says it; no day where there is no end.</summary>
internal sealed record WatchPeriod(string Key, string Name, DateOnly? From, DateOnly? To)
{
    public const string AllTime = "all";
    public const string LastDays = "30-days";
    private const string Free = "free";
    private const int RecentDays = 30;
    private const int FirstYear = 1970;
    private const int LastYear = 2999;

    /// <summary>Whether it needs no words in the address.</summary>
    public bool IsUsual { get; private init; }

    /// <summary>What was typed for the first day and for the last.</summary>
    public (string? From, string? To) Typed { get; private init; }

    /// <summary>Why what was asked for can't be shown; the usual period is shown then.</summary>
    public string? Refusal { get; private init; }

    /// <summary>What it is called in addresses.</summary>
    public (string Name, string? Value)[] Query =>
        Key == Free ? [("from", Iso(From)), ("to", Iso(To))]
        : IsUsual ? []
        : [("period", Key)];

    /// <summary>The same where another period is the usual one.</summary>
    public (string Name, string? Value)[] ElsewhereQuery => Key == Free ? Query : [("period", Key)];

    /// <summary>The periods to choose from, seen from this day.</summary>
    public static IReadOnlyList<WatchPeriod> Presets(DateOnly today, string usual)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        var year = new DateOnly(today.Year, 1, 1);
        return
        [
            .. new WatchPeriod[]
            {
                new(AllTime, "All time", null, null),
                new(LastDays, "Last 30 days", today.AddDays(1 - RecentDays), today),
                new("month", "This month", month, month.AddMonths(1).AddDays(-1)),
                new("last-month", "Last month", month.AddMonths(-1), month.AddDays(-1)),
                new("year", "This year", year, year.AddYears(1).AddDays(-1)),
                new("last-year", "Last year", year.AddYears(-1), year.AddDays(-1)),
            }.Select(preset => preset with { IsUsual = preset.Key == usual }),
        ];
    }

    /// <summary>What an address asks for: days before a preset, and the usual one where it asks for nothing that is known.</summary>
    public static WatchPeriod Read(string? key, string? from, string? to, DateOnly today, string usual)
    {
        var presets = Presets(today, usual);
        var chosen = presets.FirstOrDefault(preset => preset.Key == key) ?? presets.Single(preset => preset.IsUsual);
        (from, to) = (from?.Trim(), to?.Trim());
        if (string.IsNullOrEmpty(from) && string.IsNullOrEmpty(to))
            return chosen;

        WatchPeriod Refused(string sentence) => presets.Single(preset => preset.IsUsual) with { Typed = (from, to), Refusal = sentence };
        if (!TryDay(from, out var first) || !TryDay(to, out var last))
            return Refused("Please choose days that exist.");
        if (first?.Year is < FirstYear or > LastYear || last?.Year is < FirstYear or > LastYear)
            return Refused(string.Create(CultureInfo.InvariantCulture, $"Please choose days between {FirstYear} and {LastYear}."));
        return first > last
            ? Refused("The first day is after the last. Please swap them.")
            : new WatchPeriod(Free, NameOf(first, last), first, last) { Typed = (from, to) };
    }

    private static bool TryDay(string? text, out DateOnly? day)
    {
        var read = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found);
        day = read ? found : null;
        return read || string.IsNullOrEmpty(text);
    }

    private static string NameOf(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) when first == last => Formats.Day(first),
        ({ } first, { } last) => $"{Formats.Day(first)} to {Formats.Day(last)}",
        ({ } first, null) => $"Since {Formats.Day(first)}",
        _ => $"Until {Formats.Day(to!.Value)}",
    };

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
