using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Host.Web;

/// <summary>What the studio's forms let one choose from.</summary>
internal static class Choices
{
    private static readonly Lazy<IReadOnlyList<SelectListItem>> LazyCurrencies = new(() =>
        [.. CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Where(culture => culture.Name.Length > 0)
            .Select(culture => new RegionInfo(culture.Name))
            .Where(region => region.ISOCurrencySymbol is { Length: 3 } code && char.IsAsciiLetterUpper(code[0]) && code != "XXX")
            .GroupBy(region => region.ISOCurrencySymbol)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new SelectListItem($"{group.Key} · {group.First().CurrencyEnglishName}", group.Key))]);

    private static readonly Lazy<IReadOnlyList<SelectListItem>> LazyTimeZones = new(() =>
        [.. TimeZoneInfo.GetSystemTimeZones().Where(zone => zone.HasIanaId && (zone.Id.Contains('/', StringComparison.Ordinal) || zone.Id == "UTC"))
            .Select(zone => zone.Id).Append(TimeZoneInfo.Local.Id).Distinct()
            .Order(StringComparer.Ordinal).Select(id => new SelectListItem(id.Replace('_', ' '), id))]);

    public static IReadOnlyList<SelectListItem> Currencies => LazyCurrencies.Value;

    public static IReadOnlyList<SelectListItem> TimeZones => LazyTimeZones.Value;

    public static string LocalTimeZone => TimeZoneInfo.Local.Id;

    /// <summary>The reader's own, by their browser's language.</summary>
    public static string LocalCurrency =>
        CultureInfo.CurrentCulture is { IsNeutralCulture: false, Name.Length: > 0 } culture ? new RegionInfo(culture.Name).ISOCurrencySymbol : "EUR";
}
