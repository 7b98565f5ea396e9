using BuildingBlocks.Mail.Letters;

namespace Galleries.UseCases.Mailing;

/// <summary>What mails about choices say of numbers and days.</summary>
internal static class SelectionWords
{
    private static readonly Dictionary<string, (string Range, string AtLeast, string Due)> Words = new(StringComparer.Ordinal)
    {
        ["en"] = ("{0} to {1}", "{0} or more", "Please choose by {0}."),
        ["de"] = ("{0} bis {1}", "{0} oder mehr", "Bitte wählen Sie bis zum {0}."),
        ["es"] = ("de {0} a {1}", "{0} o más", "Le pedimos que elija antes de que acabe el {0}."),
        ["fr"] = ("de {0} à {1}", "{0} ou plus", "Merci de choisir d’ici le {0}."),
        ["he"] = ("בין {0} ל־{1}", "{0} או יותר", "נא לבחור עד {0}."),
    };

    /// <summary>How many, such as <c>30 to 40</c>.</summary>
    public static string HowMany(int least, int? most, LetterLanguage language) => most switch
    {
        null => string.Format(language.Culture, Words[language.Code].AtLeast, GalleryLetters.Figure(least, language)),
        { } upTo when upTo == least => GalleryLetters.Figure(least, language),
        { } upTo => string.Format(language.Culture, Words[language.Code].Range, GalleryLetters.Figure(least, language), GalleryLetters.Figure(upTo, language)),
    };

    /// <summary>By when; null for any time.</summary>
    public static string? Due(DateOnly? day, LetterLanguage language) =>
        day is { } due ? string.Format(language.Culture, Words[language.Code].Due, language.Day(due)) : null;
}
