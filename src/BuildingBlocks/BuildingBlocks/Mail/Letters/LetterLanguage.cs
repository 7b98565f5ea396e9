using System.Globalization;

namespace BuildingBlocks.Mail.Letters;

/// <summary>A language that mails are written in.</summary>
public sealed record LetterLanguage
{
    private LetterLanguage(string code, string name, string region) => (Code, Name, Culture) = (code, name, CultureInfo.GetCultureInfo(region));

    /// <summary>The one that counts until the studio chooses.</summary>
    public static LetterLanguage English { get; } = new("en", "English", "en-US");

    /// <summary>All that there are.</summary>
    public static IReadOnlyList<LetterLanguage> All { get; } =
        [English, new("de", "Deutsch", "de-DE"), new("es", "Español", "es-ES"), new("fr", "Français", "fr-FR"), new("he", "עברית", "he-IL")];

    /// <summary>ISO 639: <c>de</c>.</summary>
    public string Code { get; }

    /// <summary>As its own speakers call it.</summary>
    public string Name { get; }

    /// <summary>How days are written.</summary>
    public CultureInfo Culture { get; }

    /// <summary>Whether it is written from right to left.</summary>
    public bool IsRightToLeft => Culture.TextInfo.IsRightToLeft;

    /// <summary>The language with this code; null when there is none.</summary>
    public static LetterLanguage? Find(string? code) => All.FirstOrDefault(language => language.Code == code);

    /// <summary>A day without its year, such as <c>December 3</c>.</summary>
    public string Day(DateOnly day) => day.ToString(Culture.DateTimeFormat.MonthDayPattern, Culture);
}
