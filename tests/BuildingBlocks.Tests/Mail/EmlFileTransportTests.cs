using System.Text;
using System.Text.RegularExpressions;
using BuildingBlocks.Mail;
using Testing;

namespace BuildingBlocks.Tests.Mail;

public sealed partial class EmlFileTransportTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"tests-eml-{Guid.CreateVersion7():N}");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_file_comes_along_as_an_attachment_and_a_mail_is_not_sent_without_the_file_it_promises()
    {
        var file = new MailFile("papers-2026-10", "reports.zip", "application/zip");
        var mail = new MailMessage("anna@example.com", null, "Reports", "Attached.\n", "<p>Attached.</p>") { Files = [file] };

        (await Should.ThrowAsync<MailException>(() => Write(mail))).Message.ShouldBe("The file reports.zip that comes with this mail is not there.");
        var eml = await Write(mail with { Files = [file with { Bytes = new byte[] { 80, 75, 3, 4 } }] });

        eml.ShouldContain("Content-Type: multipart/mixed; boundary=\"=+");
        eml.ShouldContain("Content-Type: application/zip; name=\"reports.zip\"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"reports.zip\"\r\n\r\nUEsDBA==\r\n");
        eml.IndexOf("multipart/alternative", StringComparison.Ordinal).ShouldBeLessThan(eml.IndexOf("application/zip", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_plain_mail_is_readable_as_it_lies_there()
    {
        var eml = await Write(new MailMessage("anna@example.com", "Anna Kern", "Your photos", "Hello Anna,\nhttps://example.com/g/x?a=b\n"));

        Unique().Replace(eml, "<id@").ShouldBe(string.Join("\r\n",
            "Date: Mon, 23 Nov 2026 09:00:00 +0000",
            "Message-ID: <id@studio.example>",
            "From: \"Studio \\\"Licht\\\"\"",
            " <mail@studio.example>",
            "To: \"Anna Kern\"",
            " <anna@example.com>",
            "Subject: Your photos",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
            "",
            "Hello Anna,",
            "https://example.com/g/x?a=3Db",
            "",
            ""));
    }

    [Fact]
    public async Task Any_script_survives_in_subject_name_and_both_parts()
    {
        var subject = string.Concat(Enumerable.Repeat("Łódź 📷 עברית ", 8)).Trim();
        var text = $"Grüße aus Zürich {new string('x', 200)} \n.\n= 👰🏽‍♀️";
        const string html = "<p>Zürich – „Grüße“</p>";

        var eml = await Write(new MailMessage("anna@bücher.example", "Łucja Żak", subject, text, html, "ben@example.com"));

        eml.ShouldAllBe(c => c < 128);
        eml.Split("\r\n").ShouldAllBe(line => line.Length <= 76 || line.StartsWith("Content-Type", StringComparison.Ordinal));
        var (headers, body) = Split(eml);
        Decode(headers["Subject"]).ShouldBe(subject);
        Decode(headers["To"]).ShouldBe("Łucja Żak <anna@xn--bcher-kva.example>");
        headers["Reply-To"].ShouldBe("ben@example.com");

        var boundary = Boundary().Match(headers["Content-Type"]).Groups[1].Value;
        var parts = body.Split($"--{boundary}");
        parts.Length.ShouldBe(4);
        parts[3].ShouldBe("--\r\n");
        Part(parts[1]).ShouldBe(("text/plain; charset=utf-8", text));
        Part(parts[2]).ShouldBe(("text/html; charset=utf-8", html));
    }

    [Fact]
    public async Task A_logo_travels_with_the_part_that_shows_it()
    {
        var picture = Enumerable.Range(0, 1000).Select(number => (byte)number).ToArray();
        var mail = new MailMessage("anna@example.com", "Anna", "Your photos", "Hello", "<img src=\"cid:0123456789abcdef@logo\" alt=\"Studio\">") { Logo = "0123456789abcdef", LogoPng = picture };

        var eml = await Write(mail);

        eml.Split("\r\n").ShouldAllBe(line => line.Length <= 76 || line.StartsWith("Content-Type", StringComparison.Ordinal));
        var alternatives = Parts(eml);
        alternatives.Select(part => part.Type).ShouldBe(["text/plain; charset=utf-8", "multipart/related; type=\"text/html\"; boundary"]);
        var related = Parts(alternatives[1].Whole);
        Part($"\r\n{related[0].Whole}").ShouldBe(("text/html; charset=utf-8", mail.Html));
        var (headers, body) = Split(related[1].Whole);
        (headers["Content-Type"], headers["Content-ID"], headers["Content-Disposition"]).ShouldBe(("image/png; name=\"logo.png\"", "<0123456789abcdef@logo>", "inline; filename=\"logo.png\""));
        Convert.FromBase64String(body).ShouldBe(picture);
    }

    [Fact]
    public async Task Photos_travel_with_the_part_that_shows_them_as_far_as_they_are_there()
    {
        byte[] photo = [0xFF, 0xD8, 1, 2, 3];
        var mail = new MailMessage("anna@example.com", "Anna", "Your photos", "Hello", "<img src=\"cid:one@photo\">") { Pictures = [new MailPicture("gone"), new MailPicture("one") { Jpeg = photo }] };

        var related = Parts(Parts(await Write(mail))[1].Whole);

        related.Count.ShouldBe(2);
        var (headers, body) = Split(related[1].Whole);
        (headers["Content-Type"], headers["Content-ID"], headers["Content-Disposition"]).ShouldBe(("image/jpeg; name=\"photo-1.jpg\"", "<one@photo>", "inline; filename=\"photo-1.jpg\""));
        Convert.FromBase64String(body).ShouldBe(photo);
    }

    [Fact]
    public async Task A_logo_that_is_gone_leaves_its_words() =>
        Parts(await Write(new MailMessage("anna@example.com", "Anna", "Your photos", "Hello", "<p>Hello</p>") { Logo = "0123456789abcdef" }))
            .Select(part => part.Type).ShouldBe(["text/plain; charset=utf-8", "text/html; charset=utf-8"]);

    [Fact]
    public async Task Nothing_typed_by_a_user_becomes_a_header()
    {
        var eml = await Write(new MailMessage("anna@example.com", "Anna\r\nBcc: a@example.com", "Hi\r\nBcc: b@example.com\r\n\r\nBody", "Text"));

        eml.Split("\r\n").ShouldNotContain(line => line.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("anna@example.com\r\nBcc: b@example.com")]
    [InlineData("anna@example.com, ben@example.com")]
    [InlineData("Anna <anna@example.com>")]
    [InlineData("anna")]
    [InlineData("ännä@example.com")]
    [InlineData("")]
    public async Task What_is_no_single_address_is_refused(string address)
    {
        MailAddresses.IsValid(address).ShouldBeFalse();

        Directory.CreateDirectory(_folder);
        (await Should.ThrowAsync<FormatException>(() => Write(new MailMessage(address, null, "Hi", "Text")))).Message.ShouldEndWith("is not an e-mail address.");
    }

    private async Task<string> Write(MailMessage mail)
    {
        await new EmlFileTransport(_folder, new MailSender("mail@studio.example", "Studio \"Licht\""), new ManualClock()).Send(mail, default);
        return await File.ReadAllTextAsync(Directory.GetFiles(_folder).ShouldHaveSingleItem());
    }

    private static IReadOnlyList<(string Type, string Whole)> Parts(string text)
    {
        var (headers, body) = Split(text);
        var parts = body.Split($"--{Boundary().Match(headers["Content-Type"]).Groups[1].Value}");
        parts[^1].Trim().ShouldBe("--");
        return [.. parts[1..^1].Select(part => part[2..]).Select(part => (Split(part).Headers["Content-Type"].Split("=\"=")[0], part))];
    }

    private static (string Type, string Content) Part(string part)
    {
        var (headers, body) = Split(part[2..]);
        headers["Content-Transfer-Encoding"].ShouldBe("quoted-printable");
        return (headers["Content-Type"], Quoted(body)[..^2].ReplaceLineEndings("\n"));
    }

    private static (Dictionary<string, string> Headers, string Body) Split(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var lines = text[..end].Replace("\r\n ", " ", StringComparison.Ordinal).Split("\r\n");
        return (lines.Select(line => line.Split(": ", 2)).ToDictionary(p => p[0], p => p[1]), text[(end + 4)..]);
    }

    private static string Decode(string header) => EncodedWord().Replace(
        header.Replace("?= =?", "?==?", StringComparison.Ordinal), word => Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups[1].Value)));

    private static string Quoted(string text)
    {
        var joined = text.Replace("=\r\n", "", StringComparison.Ordinal);
        var bytes = new List<byte>();
        for (var i = 0; i < joined.Length; i++)
        {
            bytes.Add(joined[i] == '=' ? Convert.ToByte(joined.Substring(i + 1, 2), 16) : (byte)joined[i]);
            if (joined[i] == '=')
                i += 2;
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    [GeneratedRegex("<[0-9a-f]{32}@")]
    private static partial Regex Unique();

    [GeneratedRegex("boundary=\"(.+)\"")]
    private static partial Regex Boundary();

    [GeneratedRegex(@"=\?utf-8\?B\?([^?]+)\?=")]
    private static partial Regex EncodedWord();
}
