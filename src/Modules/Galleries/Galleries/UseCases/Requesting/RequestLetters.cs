using BuildingBlocks.Mail;
using BuildingBlocks.Security;
using BuildingBlocks.Web;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Inviting;

namespace Galleries.UseCases.Requesting;

/// <summary>Writes the mails about requests for access.</summary>
internal sealed class RequestLetters(IStudioCard studio, IMailQueue mails, IPublicAddress address, ISecretProtector secrets)
{
    /// <summary>Sends somebody who asked their link.</summary>
    public async Task Admit(Gallery gallery, Grant grant, Visitor person, CancellationToken ct)
    {
        var from = await studio.Read(ct);
        var link = address.LinkOf(gallery.Slug, grant, secrets) ?? throw new InvalidOperationException("A link that works can't be read.");
        var letter = new Letter(
            person.Name, $"you asked to see the photos of \"{gallery.Name}\". Here is your link.", "Open the gallery", link,
            "This link is yours alone. Whoever has it sees the gallery as you.", from.Name);
        mails.Enqueue(letter.To(person.Email!, $"{gallery.Name}: your link", from.ContactEmail, gallery.Id));
    }

    /// <summary>Tells those who decide.</summary>
    public async Task Announce(Gallery gallery, AccessRequest request, IReadOnlyList<(Grant Grant, Visitor Person)> mainClients, CancellationToken ct)
    {
        var from = await studio.Read(ct);
        if (from.ContactEmail is { } owner)
            mails.Enqueue(Question(gallery, request, from.Name, from.Name, address.At($"/studio/galleries/{gallery.Id}/visitors"), "Approve or decline")
                .To(owner, Subject(gallery, request), null, gallery.Id));
        foreach (var (grant, person) in mainClients)
        {
            if (address.LinkOf(gallery.Slug, grant, secrets) is { } link)
                mails.Enqueue(Question(gallery, request, person.Name, from.Name, link, "Open the gallery").To(person.Email!, Subject(gallery, request), from.ContactEmail, gallery.Id));
        }
    }

    private static string Subject(Gallery gallery, AccessRequest request) => $"{gallery.Name}: {request.Name} asks to be let in";

    private static Letter Question(Gallery gallery, AccessRequest request, string? reader, string studio, Uri link, string button) => new(
        reader, $"{request.Name} ({request.Address}) asks to see the photos of \"{gallery.Name}\".", button, link,
        "You find the request under Invite in the gallery, or on its Visitors tab in the studio. Whoever is declined is not told. The name and the address are what was typed: approve only whom you know.", studio)
    {
        Message = request.Message,
    };
}
