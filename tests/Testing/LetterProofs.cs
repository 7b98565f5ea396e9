using System.Net;
using System.Text.RegularExpressions;
using BuildingBlocks.Mail;
using BuildingBlocks.Mail.Letters;

namespace Testing;

/// <summary>Reads the product's mails as a proofreader: every mail in every language.</summary>
public static partial class LetterProofs
{
    /// <summary>What is wrong, a sentence each.</summary>
    public static async Task<IReadOnlyList<string>> Faults(IReadOnlyList<LetterKind> kinds)
    {
        var faults = new List<string>();
        foreach (var kind in kinds)
            foreach (var language in LetterLanguage.All)
                faults.AddRange((await Read(kind, language)).Select(fault => $"{kind.Code} in {language.Name}: {fault}"));
        return faults;
    }

    private static async Task<IReadOnlyList<string>> Read(LetterKind kind, LetterLanguage language)
    {
        LetterText text;
        try
        {
            text = kind.Original(language);
        }
        catch (InvalidOperationException missing)
        {
            return [missing.Message];
        }

        if (kind.Check(text) is { Succeeded: false } refused)
            return [refused.Reason!];

        var sheet = (await new Stationery("Studio Lumen", "hello@lumen.example").Into(new NoMails()).Try(kind, language, text, default))!;
        var shown = Plain(sheet.Html);
        return [
            .. sheet.Text.Contains("{{", StringComparison.Ordinal) ? ["a placeholder is left."] : Array.Empty<string>(),
            .. sheet.Text.Split('\n').Where(line => line.Length > 0 && !shown.Contains(Plain(line), StringComparison.Ordinal)).Select(line => $"the HTML part lacks “{line}”."),
            .. Names(kind.Original(LetterLanguage.English)).Except(Names(text)).Select(name => $"{name} is in the English text alone."),
            .. Names(text).Except(Names(kind.Original(LetterLanguage.English))).Select(name => $"{name} is not in the English text."),
        ];
    }

    private static IEnumerable<string> Names(LetterText text) => Placeholders().Matches($"{text.Subject}{text.Body}").Select(match => match.Value).Distinct();

    // Words alone, in which an address counts and where it stands does not.
    private static string Plain(string text) =>
        NoLetters().Replace(WebUtility.HtmlDecode(Tags().Replace(Links().Replace(text, " $1 "), "")), "");

    [GeneratedRegex(@"\{\{[^}]*\}\}")]
    private static partial Regex Placeholders();

    [GeneratedRegex("<a [^>]*href=\"([^\"]*)\"[^>]*>")]
    private static partial Regex Links();

    [GeneratedRegex("<style>.*?</style>|<title>.*?</title>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tags();

    [GeneratedRegex(@"[^\p{L}\p{N}]")]
    private static partial Regex NoLetters();

    private sealed class NoMails : IMailQueue
    {
        public void Enqueue(MailMessage mail) => throw new NotSupportedException("Nothing is sent here.");

        public void Forget(string address) => throw new NotSupportedException("Nobody is forgotten here.");

        public void Withdraw(Guid galleryId) => throw new NotSupportedException("Nothing is withdrawn here.");
    }
}
