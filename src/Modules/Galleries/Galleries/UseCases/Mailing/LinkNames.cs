using BuildingBlocks.Mail.Letters;
using Galleries.Domain;

namespace Galleries.UseCases.Mailing;

/// <summary>What mails to the studio call a link.</summary>
internal static class LinkNames
{
    private static readonly Dictionary<string, (string Everybody, string Several)> Words = new(StringComparer.Ordinal)
    {
        ["en"] = ("Link for everybody", "Link for several"),
        ["de"] = ("Link für alle", "Link für mehrere"),
        ["es"] = ("Enlace para todos", "Enlace para varias personas"),
        ["fr"] = ("Lien pour tous", "Lien pour plusieurs personnes"),
        ["he"] = ("קישור לכולם", "קישור לכמה אנשים"),
    };

    /// <param name="grant">The link; null where it is gone.</param>
    /// <param name="person">Whose it is; null for a link for several.</param>
    /// <param name="language">The mail's.</param>
    public static string? Of(Grant? grant, Visitor? person, LetterLanguage language) => grant switch
    {
        null => null,
        { IsPersonal: true } => person?.Name ?? person?.Email ?? grant.Email,
        { IsPublic: true } => Words[language.Code].Everybody,
        _ => grant.Note ?? Words[language.Code].Several,
    };
}
