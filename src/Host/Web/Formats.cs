using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using BuildingBlocks.Documents;

namespace Host.Web;

/// <summary>Dates, money and sizes as the reader of the current request writes them.</summary>
internal static partial class Formats
{
    private static readonly FrozenDictionary<string, string> Symbols =
        "EUR€ USD$ GBP£ JPY¥ ILS₪ INR₹ KRW₩ PLNzł CZKKč UAH₴".Split(' ').ToFrozenDictionary(entry => entry[..3], entry => entry[3..]);

    /// <summary>An amount in minor units, such as <c>€12.50</c>.</summary>
    public static string Money(long minor, string currency)
    {
        var decimals = MinorUnits.DigitsOf(currency);
        var format = (NumberFormatInfo)CultureInfo.CurrentCulture.NumberFormat.Clone();
        format.CurrencyDecimalDigits = decimals;
        format.CurrencySymbol = Symbols.GetValueOrDefault(currency, currency);
        // A letter code set against the figure would read as one word.
        if (char.IsLetter(format.CurrencySymbol[^1]) && format.CurrencyPositivePattern < 2)
            format.CurrencyPositivePattern += 2;
        return MinorUnits.ToDecimal(minor, currency).ToString("C", format);
    }

    /// <summary>A rate in hundredths of a percent, such as <c>19 %</c>.</summary>
    public static string Rate(int hundredths) => (hundredths / 10_000m).ToString("0.##%", CultureInfo.CurrentCulture);

    /// <summary>A day without its weekday, such as <c>November 21, 2026</c>.</summary>
    public static string Day(DateOnly day)
    {
        var culture = CultureInfo.CurrentCulture;
        return day.ToString(Weekday().Replace(culture.DateTimeFormat.LongDatePattern, ""), culture).Trim(' ', ',');
    }

    /// <summary>A point in time by the clocks of some place, such as <c>November 21, 2026, 9:00 AM</c>.</summary>
    public static string Moment(DateTimeOffset at, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(at, zone).DateTime;
        return $"{Day(DateOnly.FromDateTime(local))}, {local.ToString("t", CultureInfo.CurrentCulture)}";
    }

    /// <summary>The figure of so many bytes, and which unit it counts: 0 for bytes, 1 for thousands, 2 for millions, up to 4.</summary>
    public static (string Figure, int Unit) Scale(long bytes)
    {
        var unit = 0;
        double value = bytes;
        while (value >= 999.5 && unit < 4)
            (value, unit) = (value / 1000, unit + 1);
        return (value.ToString(unit > 1 && value < 9.95 ? "0.#" : "0", CultureInfo.CurrentCulture), unit);
    }

    /// <summary>A count, such as <c>1,204</c>.</summary>
    public static string Number(int count) => count.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>A count with its noun, such as <c>1 photo</c> and <c>1,204 photos</c>.</summary>
    public static string Count(int count, string one, string many) => $"{count.ToString("N0", CultureInfo.CurrentCulture)} {(count == 1 ? one : many)}";

    /// <summary>How long a video runs, such as <c>0:42</c> and <c>1:02:03</c>.</summary>
    public static string Length(TimeSpan duration)
    {
        var whole = TimeSpan.FromSeconds(Math.Max(1, Math.Round(duration.TotalSeconds)));
        return whole.TotalHours < 1 ? $"{whole:m\\:ss}" : $"{(int)whole.TotalHours}{whole:\\:mm\\:ss}";
    }

    [GeneratedRegex(@"[\s,]*dddd[\s,.]*(?:'[^']*')?\s*")]
    private static partial Regex Weekday();
}
