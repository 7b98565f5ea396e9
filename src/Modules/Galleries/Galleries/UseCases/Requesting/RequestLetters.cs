using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Security;
using BuildingBlocks.Web;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Mailing;

namespace Galleries.UseCases.Requesting;

/// <summary>Sends the mails about requests for access.</summary>
internal sealed class RequestLetters(IStudioCard studio, ILetters letters, IPublicAddress address, ISecretProtector secrets)
{
    /// <summary>Sends somebody who asked their link.</summary>
    public Task Admit(Gallery gallery, Grant grant, Visitor person, CancellationToken ct)
    {
        var link = address.LinkOf(gallery.Slug, grant, secrets) ?? throw new InvalidOperationException("A link that works can't be read.");
        return letters.Send(GalleryLetters.AccessGranted, new LetterReader(person.Email!, person.Name, GalleryId: gallery.Id), _ => new LetterValues()
            .Text("client.name", person.Name).Text("gallery.name", gallery.Name).Link("link", link), ct);
    }

    /// <summary>Tells those who decide.</summary>
    public async Task Announce(Gallery gallery, AccessRequest request, IReadOnlyList<(Grant Grant, Visitor Person)> mainClients, CancellationToken ct)
    {
        if (await studio.Read(ct) is { ContactEmail: { } owner } card)
            await letters.Send(GalleryLetters.AccessAsked, new LetterReader(owner, card.Name, GalleryId: gallery.Id), _ => Asked(gallery, request)
                .Link("link", address.At($"/studio/galleries/{gallery.Id}/visitors")), ct);
        foreach (var (grant, person) in mainClients)
        {
            if (address.LinkOf(gallery.Slug, grant, secrets) is { } link)
                await letters.Send(GalleryLetters.AccessAskedOfClients, new LetterReader(person.Email!, person.Name, GalleryId: gallery.Id), _ => Asked(gallery, request)
                    .Text("client.name", person.Name).Link("link", link), ct);
        }
    }

    private static LetterValues Asked(Gallery gallery, AccessRequest request) => new LetterValues()
        .Text("gallery.name", gallery.Name).Text("asker.name", request.Name).Text("asker.email", request.Address).Text("message", request.Message);
}
