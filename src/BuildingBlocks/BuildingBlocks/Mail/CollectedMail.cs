using BuildingBlocks.Mail.Letters;

namespace BuildingBlocks.Mail;

/// <summary>Several mails to the same reader in one.</summary>
internal static class CollectedMail
{
    private const int LongestSubject = 150;

    public static MailMessage Of(IReadOnlyList<MailMessage> mails, Letterhead head)
    {
        var subject = string.Join(" · ", mails.Select(mail => mail.Subject));
        if (subject.Length > LongestSubject)
            subject = $"{subject[..LongestSubject].TrimEnd()}…";
        var text = string.Join("\n\n* * *\n\n", mails.Select(mail => $"{mail.Subject}\n\n{mail.Text.Trim()}")) + "\n";
        var paragraphs = text.Trim().Split("\n\n").Select(paragraph => new WrittenParagraph([.. paragraph.Split('\n').Select(Line)], null)).ToList();
        return new MailMessage(mails[0].ToAddress, mails[0].ToName, subject, text, LetterHtml.Page(subject, paragraphs, head.Language, head)) { Logo = head.Logo?.Key };
    }

    private static IReadOnlyList<WrittenPiece> Line(string line) =>
        [new WrittenPiece(line, Uri.TryCreate(line, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? line : null)];
}
