using BuildingBlocks;
using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Inviting;

/// <summary>Sends the invitations that waited for their galleries to go online.</summary>
internal sealed record SendWaitingInvitations;

internal sealed class SendWaitingInvitationsHandler(Invitations invitations, IGuestBook guests, ISecretProtector secrets, TimeProvider clock)
    : ICommandHandler<SendWaitingInvitations>
{
    public async Task<Outcome> Handle(SendWaitingInvitations command, CancellationToken ct)
    {
        foreach (var waiting in (await guests.WaitingInvitations(ct)).GroupBy(both => both.Grant.GalleryId))
        {
            // One that has expired in the meantime may come back, and its invitations with it.
            if (await invitations.FindOpen(waiting.Key, clock.GetUtcNow(), ct) is not (Gallery: { } gallery, _))
                continue;

            foreach (var (grant, person) in waiting)
            {
                // Its keys may have been lost since.
                secrets.Mend(grant);
                await invitations.Send(gallery, grant, person, grant.WaitingMessage, ct);
                grant.StopWaiting();
            }
        }

        return Outcome.Done;
    }
}
