using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Host.Web;

/// <summary>The world's countries by their ISO 3166-1 codes, called and sorted as the reader's language does.</summary>
internal static class Countries
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<SelectListItem>> ByLanguage = new();

    public static IReadOnlyList<SelectListItem> All => ByLanguage.GetOrAdd(CultureInfo.CurrentUICulture.Name, _ => Read());

    /// <summary>Its name in the reader's language; the code itself where it is none.</summary>
    public static string NameOf(string code) => All.FirstOrDefault(country => country.Value == code)?.Text ?? code;

    private static IReadOnlyList<SelectListItem> Read() =>
    [
        .. CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Where(culture => culture.Name.Length > 0)
            .Select(culture => new RegionInfo(culture.Name))
            .Where(region => region.TwoLetterISORegionName is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'])
            .DistinctBy(region => region.TwoLetterISORegionName)
            .Select(region => new SelectListItem(region.DisplayName, region.TwoLetterISORegionName))
            .OrderBy(country => country.Text, StringComparer.CurrentCulture),
    ];
}
