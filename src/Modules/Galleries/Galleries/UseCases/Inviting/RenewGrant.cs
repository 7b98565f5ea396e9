using BuildingBlocks;
using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Inviting;

/// <summary>Makes a new link in the place of one that was withdrawn. Whoever came by the old one stays outside until they have the new one.</summary>
public sealed record RenewGrant(Guid GalleryId, Guid GrantId);

internal sealed class RenewGrantHandler(IGuestBook guests, ISecretProtector secrets) : ICommandHandler<RenewGrant>
{
    public async Task<Outcome> Handle(RenewGrant command, CancellationToken ct)
    {
        if (await guests.FindGrant(command.GalleryId, command.GrantId, ct) is not { } grant)
            return Outcome.Refused("That link does not exist.", nameof(command.GrantId));

        grant.Renew(secrets.NewLink());
        return Outcome.Done;
    }
}
