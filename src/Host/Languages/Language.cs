using System.Globalization;
using Settings.Contracts;

namespace Host.Languages;

/// <summary>A language that clients' pages are written in. Its catalog is <c>Catalogs/{Code}.json</c>; English needs none.</summary>
internal sealed record Language
{
    private readonly Func<int, string> _form;

    private Language(GalleryLanguage setting, string code, string name, string region, Func<int, string> form) =>
        (Setting, Code, Name, Culture, _form) = (setting, code, name, CultureInfo.GetCultureInfo(region), form);

    /// <summary>The one whose sentences stand in the sources.</summary>
    public static Language English { get; } = new(GalleryLanguage.English, "en", "English", "en-US", OneOrOther);

    public static IReadOnlyList<Language> All { get; } =
    [
        English,
        new(GalleryLanguage.German, "de", "Deutsch", "de-DE", OneOrOther),
        new(GalleryLanguage.Spanish, "es", "Español", "es-ES", OneOrOther),
        new(GalleryLanguage.French, "fr", "Français", "fr-FR", number => number < 2 ? "one" : "other"),
        new(GalleryLanguage.Hebrew, "he", "עברית", "he-IL", number => number switch { 1 => "one", 2 => "two", _ => "other" }),
    ];

    /// <summary>The language of the request's words.</summary>
    public static Language Current => Find(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? English;

    /// <summary>As a gallery is set to it.</summary>
    public GalleryLanguage Setting { get; }

    /// <summary>As pages and the catalog's file name it: <c>de</c>.</summary>
    public string Code { get; }

    /// <summary>As its own speakers call it.</summary>
    public string Name { get; }

    /// <summary>How dates and money are written where the reader's browser names no region of this language.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The direction of its script, as HTML says it.</summary>
    public string Direction => Culture.TextInfo.IsRightToLeft ? "rtl" : "ltr";

    /// <summary>Which form a count takes, in the words of Unicode's plural rules, which browsers use, too.</summary>
    public string FormOf(int number) => _form(number);

    public static Language? Find(string? code) => All.FirstOrDefault(language => language.Code == code);

    /// <summary>What a gallery is set to; null where it is left to its visitors.</summary>
    public static Language? Of(GalleryLanguage setting) => All.FirstOrDefault(language => language.Setting == setting);

    private static string OneOrOther(int number) => number == 1 ? "one" : "other";
}
