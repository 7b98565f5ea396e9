using System.Globalization;
using BuildingBlocks.Mail.Letters;

namespace Galleries.UseCases.Mailing;

/// <summary>What mails say of the time and the photos that are left.</summary>
internal static class EndingWords
{
    private static readonly Dictionary<string, (string Today, string Tomorrow, string Two, string InDays)> Times = new(StringComparer.Ordinal)
    {
        ["en"] = ("today", "tomorrow", "in 2 days", "in {0} days"),
        ["de"] = ("heute", "morgen", "in 2 Tagen", "in {0} Tagen"),
        ["es"] = ("hoy", "mañana", "dentro de 2 días", "dentro de {0} días"),
        ["fr"] = ("aujourd’hui", "demain", "dans 2 jours", "dans {0} jours"),
        ["he"] = ("היום", "מחר", "בעוד יומיים", "בעוד {0} ימים"),
    };

    private static readonly Dictionary<string, (string One, string Many)> Photos = new(StringComparer.Ordinal)
    {
        ["en"] = ("There is one photo that you have not downloaded yet.", "There are {0} photos that you have not downloaded yet."),
        ["de"] = ("Ein Foto haben Sie noch nicht heruntergeladen.", "{0} Fotos haben Sie noch nicht heruntergeladen."),
        ["es"] = ("Le queda una foto por descargar.", "Le quedan {0} fotos por descargar."),
        ["fr"] = ("Il vous reste une photo à télécharger.", "Il vous reste {0} photos à télécharger."),
        ["he"] = ("יש תמונה אחת שעדיין לא הורדתם.", "יש {0} תמונות שעדיין לא הורדתם."),
    };

    public static string TimeLeft(int days, LetterLanguage language)
    {
        var words = Times[language.Code];
        return days switch
        {
            <= 0 => words.Today,
            1 => words.Tomorrow,
            2 => words.Two,
            _ => string.Format(language.Culture, words.InDays, days),
        };
    }

    /// <summary>Null for none.</summary>
    public static string? DownloadsLeft(int photos, LetterLanguage language) => photos switch
    {
        <= 0 => null,
        1 => Photos[language.Code].One,
        _ => string.Format(CultureInfo.InvariantCulture, Photos[language.Code].Many, GalleryLetters.Figure(photos, language)),
    };
}
