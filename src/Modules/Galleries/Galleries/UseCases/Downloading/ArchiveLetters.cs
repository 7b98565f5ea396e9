using System.Globalization;
using System.Net;
using BuildingBlocks.Mail;
using BuildingBlocks.Security;
using BuildingBlocks.Web;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Downloading;

/// <summary>Tells by mail that an archive is ready.</summary>
internal sealed class ArchiveLetters(IGuestBook guests, IStudioCard studio, IMailQueue mails, IPublicAddress address, ISecretProtector secrets)
{
    public async Task Send(Archive archive, string email, Reply reply, CancellationToken ct)
    {
        var (gallery, from) = (reply.Gallery!, await studio.Read(ct));
        var link = (await LinkTo(archive, gallery, ct)).AbsoluteUri;
        var words = WordsOf(archive, from.Zone);
        mails.Enqueue(new MailMessage(
            email, reply.Visitor?.Name, $"{gallery.Name}: {words.Subject}", Text(gallery, reply, link, words, from), Html(gallery, reply, link, words, from),
            from.ContactEmail, gallery.Id));
    }

    /// <summary>The link of whoever asked, with a seal that names the download: it opens it in any browser, as that very visitor.</summary>
    private async Task<Uri> LinkTo(Archive archive, Gallery gallery, CancellationToken ct)
    {
        var grant = archive.GrantId is { } grantId ? await guests.FindGrant(gallery.Id, grantId, ct) : null;
        return grant is not null && address.LinkOf(gallery.Slug, grant, secrets) is { } link
            ? new Uri($"{link.AbsoluteUri}?download={Uri.EscapeDataString(DownloadSeal.Of(archive.Id, secrets))}")
            : address.At($"/g/{gallery.Slug}/download/{archive.Id}");
    }

    private static Words WordsOf(Archive archive, TimeZoneInfo zone)
    {
        var manifest = archive.Manifest;
        var until = TimeZoneInfo.ConvertTime(archive.Until, zone).ToString("MMMM d", CultureInfo.InvariantCulture);
        if (manifest.Entries.Count == 0)
            return new("your download could not be prepared", "could not be prepared.", "See why and try again", "");

        var missing = manifest.Missing.Count switch
        {
            0 => "",
            1 => "One photo could not be made in this size; the page of the download names it. ",
            var count => string.Create(CultureInfo.InvariantCulture, $"{count:N0} photos could not be made in this size; the page of the download names them. "),
        };
        return new("your download is ready", "is ready.", "Download", $"{missing}It is kept until {until}.");
    }

    private static string Text(Gallery gallery, Reply reply, string link, Words words, StudioCard from) => $"""
        {Greeting(reply)}

        your download of "{gallery.Name}" {words.State}

        {words.Button}:
        {link}

        {words.Hint}

        {from.Name}
        """;

    private static string Html(Gallery gallery, Reply reply, string link, Words words, StudioCard from) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <body style="margin:0;padding:32px 16px;background:#f6f5f3;font:16px/1.5 Helvetica,Arial,sans-serif;color:#222">
        <div style="max-width:520px;margin:0 auto;padding:32px;background:#fff;border-radius:8px">
        <p>{Encoded(Greeting(reply))}</p>
        <p>your download of <strong>{Encoded(gallery.Name)}</strong> {words.State}</p>
        <p style="margin:32px 0"><a href="{Encoded(link)}" style="padding:12px 24px;background:#222;color:#fff;border-radius:6px;text-decoration:none">{words.Button}</a></p>
        <p style="color:#666;font-size:14px">{words.Hint}</p>
        <p>{Encoded(from.Name)}</p>
        </div>
        </body>
        </html>
        """;

    private static string Greeting(Reply reply) => reply.Visitor?.Name is { } name ? $"Hello {name}," : "Hello,";

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);

    private sealed record Words(string Subject, string State, string Button, string Hint);
}
