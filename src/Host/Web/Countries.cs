using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Host.Web;

/// <summary>The world's countries by their ISO 3166-1 codes, called and sorted as the reader's language does.</summary>
internal static class Countries
{
    // Parts of countries that only the post or the customs know by a code.
    private static readonly HashSet<string> Parts = ["AC", "CP", "CQ", "DG", "EA", "IC", "TA"];

    private static readonly ConcurrentDictionary<string, IReadOnlyList<SelectListItem>> ByLanguage = new();

    public static IReadOnlyList<SelectListItem> All => ByLanguage.GetOrAdd(CultureInfo.CurrentUICulture.Name, _ => Read());

    /// <summary>Its name in the reader's language; the code itself where it is none.</summary>
    public static string NameOf(string code) => All.FirstOrDefault(country => country.Value == code)?.Text ?? code;

    private static IReadOnlyList<SelectListItem> Read() =>
    [
        .. CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Where(culture => culture.Name.Length > 0)
            .Select(culture => new RegionInfo(culture.Name).TwoLetterISORegionName)
            .Where(code => code is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] && !Parts.Contains(code))
            .Distinct()
            .Select(code => new SelectListItem(Name(code), code))
            .OrderBy(country => country.Text, StringComparer.CurrentCulture),
    ];

    // A region's own display name is in its own language wherever ICU is used; a culture's is in the reader's, with the country in brackets behind the language.
    private static string Name(string code)
    {
        var name = new CultureInfo($"en-{code}").DisplayName;
        var (from, to) = (name.IndexOf('('), name.LastIndexOf(')'));
        return from < 0 || to < from ? new RegionInfo(code).EnglishName : name[(from + 1)..to].Replace('[', '(').Replace(']', ')');
    }
}
