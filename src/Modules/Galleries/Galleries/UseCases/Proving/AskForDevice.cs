using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Proving;

/// <summary>Mails whoever a personal link belongs to a one-time link, to confirm that it is they who open it on a new device.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="GrantId">The personal link's.</param>
/// <param name="Language">The code of the language that whoever asks reads; null when it is not known.</param>
public sealed record AskForDevice(Guid GalleryId, Guid GrantId, string? Language = null);

internal sealed class AskForDeviceHandler(IGalleryRepository galleries, IGuestBook guests, PassPost post, TimeProvider clock) : ICommandHandler<AskForDevice>
{
    public async Task<Outcome> Handle(AskForDevice command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery
            || await guests.FindGrant(command.GalleryId, command.GrantId, ct) is not { VisitorId: { } personId, Email: { } email } grant || !grant.LetsIn(gallery.Id, personId)
            || await guests.FindVisitor(gallery.Id, personId, ct) is not { } person)
            return Outcome.Refused("This link does not work.");

        var now = clock.GetUtcNow();
        if (await post.IsFull(email, PassPurpose.Device, now, ct))
            return Outcome.Refused("Several mails are on their way already. Please look into your mailbox, or try again in an hour.");

        await post.SendDevice(gallery, grant, person, command.Language, now, ct);
        return Outcome.Done;
    }
}
