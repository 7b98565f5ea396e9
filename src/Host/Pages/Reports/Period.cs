using System.Globalization;

namespace Host.Pages.Reports;

/// <summary>Whole days of the studio, both ends included.</summary>
internal sealed record Period(string Name, DateOnly From, DateOnly To)
{
    private const int MonthsOfQuarter = 3;

    /// <summary>The periods that accountants ask for, seen from this day.</summary>
    public static IReadOnlyList<Period> Presets(DateOnly today)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        var quarter = new DateOnly(today.Year, ((today.Month - 1) / MonthsOfQuarter * MonthsOfQuarter) + 1, 1);
        var year = new DateOnly(today.Year, 1, 1);
        return
        [
            Of("This month", month, 1), Of("Last month", month.AddMonths(-1), 1),
            Of("This quarter", quarter, MonthsOfQuarter), Of("Last quarter", quarter.AddMonths(-MonthsOfQuarter), MonthsOfQuarter),
            Of("This year", year, 12), Of("Last year", year.AddYears(-1), 12),
        ];
    }

    public string Query => string.Create(CultureInfo.InvariantCulture, $"?from={From:yyyy-MM-dd}&to={To:yyyy-MM-dd}");

    public string Address => $"/reports{Query}";

    /// <summary>Whether anybody could have kept books then; days at the ends of the calendar have no neighbors.</summary>
    public bool IsKept => From.Year >= 1900 && To.Year < 3000;

    /// <summary>The month that begins on this day.</summary>
    public static Period Month(DateOnly first) => Of(first.ToString("MMMM yyyy", CultureInfo.CurrentCulture), first, 1);

    public bool IsSameAs(Period other) => From == other.From && To == other.To;

    private static Period Of(string name, DateOnly from, int months) => new(name, from, from.AddMonths(months).AddDays(-1));
}
