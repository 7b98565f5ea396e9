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
            .Select(zone => zone.Id).Append(LocalTimeZone).Distinct()
            .Order(StringComparer.Ordinal).Select(id => new SelectListItem(id.Replace('_', ' '), id))]);

    public static IReadOnlyList<SelectListItem> Currencies => LazyCurrencies.Value;

    public static IReadOnlyList<SelectListItem> TimeZones => LazyTimeZones.Value;

    public static string LocalTimeZone => TimeZoneInfo.Local is { HasIanaId: true } zone ? zone.Id : "Etc/UTC";

    /// <summary>The reader's own, by their browser's language; without a browser this machine's.</summary>
    public static string LocalCurrency
    {
        get
        {
            var culture = CultureInfo.CurrentCulture;
            var code = culture is { IsNeutralCulture: false, Name.Length: > 0 } ? new RegionInfo(culture.Name).ISOCurrencySymbol : "";
            return Currencies.Any(currency => currency.Value == code) ? code : "EUR";
        }
    }
}
