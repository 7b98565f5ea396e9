using BuildingBlocks;
using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Security;
using BuildingBlocks.Web;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Mailing;

namespace Galleries.UseCases.Inviting;

/// <summary>Writes the mails that carry personal links.</summary>
internal sealed class Invitations(
    IGalleryRepository galleries, IStudioCard studio, ILetters letters, IPublicAddress address, ISecretProtector secrets)
{
    /// <summary>The gallery, if a link to it would work now; otherwise the sentence that says what to do first.</summary>
    public async Task<(Gallery? Gallery, Outcome Outcome)> FindOpen(Guid galleryId, DateTimeOffset now, CancellationToken ct)
    {
        var (gallery, isOnline, outcome) = await Find(galleryId, now, ct);
        return gallery is null ? (null, outcome)
            : isOnline ? (gallery, Outcome.Done)
            : (null, Outcome.Refused("Put the gallery online first, so that the link works."));
    }

    /// <summary>The gallery, if a link to it works now or will; otherwise the sentence that says what to do first.</summary>
    public async Task<(Gallery? Gallery, bool IsOnline, Outcome Outcome)> Find(Guid galleryId, DateTimeOffset now, CancellationToken ct)
    {
        if (await galleries.Find(galleryId, ct) is not { } gallery)
            return (null, false, Outcome.Refused("That gallery does not exist."));

        var phase = gallery.PhaseAt(new Moment(now, (await studio.Read(ct)).Zone));
        return phase == GalleryPhase.Archived ? (null, false, Outcome.Refused(Lifecycle.InArchive))
            : phase == GalleryPhase.Expired
            ? (null, false, Outcome.Refused("The gallery has expired. Choose a later expiration date first, so that the link works."))
            : (gallery, phase == GalleryPhase.Online, Outcome.Done);
    }

    public Task Send(Gallery gallery, Grant grant, Visitor person, string? message, CancellationToken ct)
    {
        var link = address.LinkOf(gallery.Slug, grant, secrets) ?? throw new InvalidOperationException("A link that was just made can't be read.");
        return letters.Send(GalleryLetters.Invitation, new LetterReader(person.Email!, person.Name, GalleryId: gallery.Id), _ => new LetterValues()
            .Text("client.name", person.Name).Text("gallery.name", gallery.Name).Text("message", message).Link("link", link), ct);
    }
}
