using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Inviting;

/// <summary>The studio ends a link; whoever came by it, by a copy of it, or by a link that they made, sees nothing from the next request on.</summary>
public sealed record WithdrawGrant(Guid GalleryId, Guid GrantId);

internal sealed class WithdrawGrantHandler(IGuestBook guests, TimeProvider clock) : ICommandHandler<WithdrawGrant>
{
    public async Task<Outcome> Handle(WithdrawGrant command, CancellationToken ct)
    {
        if (await guests.FindGrant(command.GalleryId, command.GrantId, ct) is not { } grant)
            return Outcome.Refused("That link does not exist.", nameof(command.GrantId));

        grant.Bar(clock.GetUtcNow());
        return Outcome.Done;
    }
}
