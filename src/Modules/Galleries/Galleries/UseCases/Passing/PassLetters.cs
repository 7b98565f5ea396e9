using BuildingBlocks.Mail;
using BuildingBlocks.Security;
using BuildingBlocks.Web;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Passing;

/// <summary>Writes the mails by which main clients let others in.</summary>
internal sealed class PassLetters(IStudioCard studio, IMailQueue mails, IPublicAddress address, ISecretProtector secrets)
{
    /// <param name="maker">Who invites.</param>
    /// <param name="grant">The personal link.</param>
    /// <param name="person">Whose it is.</param>
    /// <param name="message">What the maker writes.</param>
    /// <param name="ct">Cancels.</param>
    public async Task Invite(Reply maker, Grant grant, Visitor person, string? message, CancellationToken ct)
    {
        var (gallery, host, from) = (maker.Gallery!, maker.Visitor!, await studio.Read(ct));
        var who = host.Name ?? host.Email;
        var link = address.LinkOf(gallery.Slug, grant, secrets) ?? throw new InvalidOperationException("A link that was just made can't be read.");
        var letter = new Letter(
            person.Name,
            who is null ? $"you are invited to look at the photos of \"{gallery.Name}\"." : $"{who} invites you to look at the photos of \"{gallery.Name}\".",
            "Open the gallery", link, "This link is yours alone. Whoever has it sees the gallery as you.", from.Name)
        {
            Message = message,
        };
        // An answer goes to whoever invites, if that is an address that has proved itself by a link.
        mails.Enqueue(letter.To(
            person.Email!, who is null ? $"{gallery.Name}: an invitation" : $"{who} invites you: {gallery.Name}",
            maker.Grant!.IsPersonal ? host.Email : from.ContactEmail, gallery.Id));
    }
}
