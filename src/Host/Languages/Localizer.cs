using System.Globalization;
using BuildingBlocks;
using Microsoft.Extensions.Localization;

namespace Host.Languages;

/// <summary>
/// Says sentences in the language of the request: <c>T["Part {0} of {1}", part, count]</c>. A sentence is looked up by its English text, so
/// one without a translation still reads well.
/// </summary>
internal sealed class Localizer(Func<Language, Catalog> catalogs) : IStringLocalizer
{
    public LocalizedString this[string name] => catalogs(Language.Current).Find(name) is { } text ? new(name, text) : new(name, name, resourceNotFound: true);

    public LocalizedString this[string name, params object[] arguments] => this[name] is var found ? new(name, Fill(found.Value, arguments), found.ResourceNotFound) : found;

    /// <summary>A sentence about so many: <c>T.Count(3, "{0} photo", "{0} photos")</c>. The first value is the count itself.</summary>
    public string Count(int number, string one, string many, params object[] more)
    {
        var language = Language.Current;
        var text = catalogs(language).Find(many, language.FormOf(number)) ?? (number == 1 ? one : many);
        return Fill(text, [number.ToString("N0", CultureInfo.CurrentCulture), .. more]);
    }

    /// <summary>What a use case said.</summary>
    public string Say(Sentence sentence) => Fill(this[sentence.Format].Value, [.. sentence.Values]);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];

    // Names keep their own direction among words of the other.
    private static string Fill(string text, object?[] values) => string.Format(
        CultureInfo.CurrentCulture, text, Language.Current.Direction == "rtl" ? [.. values.Select(value => value is string name ? $"\u2068{name}\u2069" : value)] : values);
}
