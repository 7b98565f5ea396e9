using System.Net;
using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.Security;
using BuildingBlocks.Web;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Inviting;

/// <summary>Writes the mails that carry personal links.</summary>
internal sealed class Invitations(
    IGalleryRepository galleries, IStudioCard studio, IMailQueue mails, IPublicAddress address, ISecretProtector secrets)
{
    /// <summary>The gallery, if a link to it would work now; otherwise the sentence that says what to do first.</summary>
    public async Task<(Gallery? Gallery, Outcome Outcome)> FindOpen(Guid galleryId, DateTimeOffset now, CancellationToken ct)
    {
        if (await galleries.Find(galleryId, ct) is not { } gallery)
            return (null, Outcome.Refused("That gallery does not exist."));

        return gallery.PhaseAt(new Moment(now, (await studio.Read(ct)).Zone)) switch
        {
            GalleryPhase.Online => (gallery, Outcome.Done),
            GalleryPhase.Expired => (null, Outcome.Refused("The gallery has expired. Choose a later expiration date first, so that the link works.")),
            _ => (null, Outcome.Refused("Put the gallery online first, so that the link works.")),
        };
    }

    public async Task Send(Gallery gallery, Grant grant, Visitor person, string? message, CancellationToken ct)
    {
        var from = await studio.Read(ct);
        var link = address.LinkOf(gallery.Slug, grant, secrets) ?? throw new InvalidOperationException("A link that was just made can't be read.");
        mails.Enqueue(new MailMessage(
            person.Email!, person.Name, $"{gallery.Name}: your photos are ready", Text(gallery, person, message, link, from),
            Html(gallery, person, message, link, from), from.ContactEmail, gallery.Id));
    }

    private static string Text(Gallery gallery, Visitor person, string? message, Uri link, StudioCard from) => $"""
        {Greeting(person)}

        your photos are ready to look at: "{gallery.Name}".
        {(message is null ? "" : $"\n{message}\n")}
        Open your gallery:
        {link.AbsoluteUri}

        This link is yours alone. Whoever has it sees the gallery as you.

        {from.Name}
        """;

    private static string Html(Gallery gallery, Visitor person, string? message, Uri link, StudioCard from) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <body style="margin:0;padding:32px 16px;background:#f6f5f3;font:16px/1.5 Helvetica,Arial,sans-serif;color:#222">
        <div style="max-width:520px;margin:0 auto;padding:32px;background:#fff;border-radius:8px">
        <p>{Encoded(Greeting(person))}</p>
        <p>your photos are ready to look at: <strong>{Encoded(gallery.Name)}</strong>.</p>
        {(message is null ? "" : $"<p style=\"white-space:pre-line\">{Encoded(message)}</p>")}
        <p style="margin:32px 0"><a href="{Encoded(link.AbsoluteUri)}" style="padding:12px 24px;background:#222;color:#fff;border-radius:6px;text-decoration:none">Open your gallery</a></p>
        <p style="color:#666;font-size:14px">This link is yours alone. Whoever has it sees the gallery as you.</p>
        <p>{Encoded(from.Name)}</p>
        </div>
        </body>
        </html>
        """;

    private static string Greeting(Visitor person) => person.Name is null ? "Hello," : $"Hello {person.Name},";

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
