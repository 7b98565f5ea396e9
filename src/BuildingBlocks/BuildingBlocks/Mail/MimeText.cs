using System.Globalization;
using System.Text;
using BuildingBlocks.Mail.Letters;

namespace BuildingBlocks.Mail;

/// <summary>A mail as RFC 5322 and MIME have it, in plain ASCII.</summary>
internal static class MimeText
{
    private const string LineEnd = "\r\n";

    public static string Of(MailMessage mail, MailSender sender, DateTimeOffset now, string id)
    {
        var from = MailAddresses.Parse(sender.Address, sender.Name);
        var text = new StringBuilder();
        Header(text, "Date", now.ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture));
        Header(text, "Message-ID", $"<{id}@{from.Host}>");
        Header(text, "From", Mailbox(from.Address, from.DisplayName));
        var to = MailAddresses.Parse(mail.ToAddress, mail.ToName);
        Header(text, "To", Mailbox(to.Address, to.DisplayName));
        if (mail.ReplyTo is { } replyTo)
            Header(text, "Reply-To", MailAddresses.Parse(replyTo, null).Address);
        Header(text, "Subject", Words(OneLine.Of(mail.Subject)));
        Header(text, "MIME-Version", "1.0");
        if (mail.Files.Count > 0)
            WithFiles(text, mail, id);
        else
            Body(text, mail, id);
        return text.ToString();
    }

    private static void Body(StringBuilder text, MailMessage mail, string id)
    {
        if (mail.Html is { } html)
            Alternatives(text, mail, html, id);
        else
            Part(text, "text/plain", mail.Text);
    }

    private static void WithFiles(StringBuilder text, MailMessage mail, string id)
    {
        var boundary = $"=+{id}";
        Header(text, "Content-Type", $"multipart/mixed; boundary=\"{boundary}\"");
        text.Append(LineEnd);
        Next(text, boundary);
        Body(text, mail, id);
        foreach (var file in mail.Files)
        {
            Next(text, boundary);
            Encoded(text, file.ContentType, file.Name, "attachment", null, file.Bytes ?? throw new MailException($"The file {file.Name} that comes with this mail is not there."));
        }

        End(text, boundary);
    }

    private static void Alternatives(StringBuilder text, MailMessage mail, string html, string id)
    {
        var boundary = $"=_{id}";
        Header(text, "Content-Type", $"multipart/alternative; boundary=\"{boundary}\"");
        text.Append(LineEnd);
        Next(text, boundary);
        Part(text, "text/plain", mail.Text);
        Next(text, boundary);
        List<Picture> pictures = mail is { Logo: { } key, LogoPng: { } logo } ? [new(LetterLogo.ContentIdOf(key), "image/png", "logo.png", logo)] : [];
        pictures.AddRange(mail.Pictures.Where(picture => picture.Jpeg is not null).Select(
            (picture, index) => new Picture(LetterPicture.ContentIdOf(picture.Key), "image/jpeg", $"photo-{index + 1}.jpg", picture.Jpeg!.Value)));
        if (pictures.Count > 0)
            WithPictures(text, html, pictures, $"=-{id}");
        else
            Part(text, "text/html", html);
        End(text, boundary);
    }

    /// <summary>The HTML part and the pictures that it shows (RFC 2387): nothing is fetched to see them, and they are no attachments.</summary>
    private static void WithPictures(StringBuilder text, string html, IReadOnlyList<Picture> pictures, string boundary)
    {
        Header(text, "Content-Type", $"multipart/related; type=\"text/html\";{LineEnd} boundary=\"{boundary}\"");
        text.Append(LineEnd);
        Next(text, boundary);
        Part(text, "text/html", html);
        foreach (var picture in pictures)
        {
            Next(text, boundary);
            Encoded(text, picture.Type, picture.Name, "inline", picture.ContentId, picture.Bytes);
        }

        End(text, boundary);
    }

    // Names are the product's own, in plain letters.
    private static void Encoded(StringBuilder text, string type, string name, string disposition, string? contentId, ReadOnlyMemory<byte> bytes)
    {
        Header(text, "Content-Type", $"{type}; name=\"{name}\"");
        Header(text, "Content-Transfer-Encoding", "base64");
        if (contentId is not null)
            Header(text, "Content-ID", $"<{contentId}>");
        Header(text, "Content-Disposition", $"{disposition}; filename=\"{name}\"");
        text.Append(LineEnd);
        text.Append(Convert.ToBase64String(bytes.Span, Base64FormattingOptions.InsertLineBreaks)).Append(LineEnd);
    }

    private sealed record Picture(string ContentId, string Type, string Name, ReadOnlyMemory<byte> Bytes);

    private static void Next(StringBuilder text, string boundary) => text.Append("--").Append(boundary).Append(LineEnd);

    private static void End(StringBuilder text, string boundary) => text.Append("--").Append(boundary).Append("--").Append(LineEnd);

    private static void Part(StringBuilder text, string type, string content)
    {
        Header(text, "Content-Type", $"{type}; charset=utf-8");
        Header(text, "Content-Transfer-Encoding", "quoted-printable");
        text.Append(LineEnd);
        QuotedPrintable.Append(text, content);
    }

    private static void Header(StringBuilder text, string name, string value) =>
        text.Append(name).Append(": ").Append(value).Append(LineEnd);

    private static string Mailbox(string address, string name)
    {
        if (name.Length == 0)
            return address;
        var plain = name.Length <= 60 && name.All(c => c is >= ' ' and < '\x7f');
        var shown = plain ? $"\"{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"" : Encoded(name);
        return $"{shown}{LineEnd} <{address}>";
    }

    private static string Words(string line) => line.Length <= 60 && line.All(c => c is >= ' ' and < '\x7f') && !line.Contains("=?", StringComparison.Ordinal)
        ? line
        : Encoded(line);

    /// <summary>Encoded words of RFC 2047, each of whole characters, on a line of its own, short enough to stand beside a header name.</summary>
    private static string Encoded(string line)
    {
        var words = new List<string>();
        var bytes = new List<byte>();
        Span<byte> one = stackalloc byte[4];
        foreach (var rune in line.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(one);
            if (bytes.Count + length > 39)
                Take();
            bytes.AddRange(one[..length]);
        }

        Take();
        return string.Join(LineEnd + " ", words);

        void Take()
        {
            words.Add($"=?utf-8?B?{Convert.ToBase64String(bytes.ToArray())}?=");
            bytes.Clear();
        }
    }
}
