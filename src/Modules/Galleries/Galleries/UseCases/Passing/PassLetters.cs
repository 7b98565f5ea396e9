using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Security;
using BuildingBlocks.Web;
using Galleries.Domain;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Mailing;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Passing;

/// <summary>Sends the mails by which main clients let others in.</summary>
internal sealed class PassLetters(ILetters letters, IPublicAddress address, ISecretProtector secrets)
{
    /// <param name="maker">Who invites.</param>
    /// <param name="grant">The personal link.</param>
    /// <param name="person">Whose it is.</param>
    /// <param name="message">What the maker writes.</param>
    /// <param name="ct">Cancels.</param>
    public Task Invite(Reply maker, Grant grant, Visitor person, string? message, CancellationToken ct)
    {
        var (gallery, host) = (maker.Gallery!, maker.Visitor!);
        var who = host.Name ?? host.Email ?? gallery.CustomerName;
        var link = address.LinkOf(gallery.Slug, grant, secrets) ?? throw new InvalidOperationException("A link that was just made can't be read.");
        // An answer goes to whoever invites, if that is an address that has proved itself by a link.
        return letters.Send(
            GalleryLetters.ClientInvitation,
            new LetterReader(person.Email!, person.Name, ReplyTo: maker.Grant!.IsPersonal ? host.Email : null, GalleryId: gallery.Id),
            _ => new LetterValues().Text("client.name", person.Name).Text("gallery.name", gallery.Name).Text("host.name", who).Text("message", message).Link("link", link), ct);
    }
}
