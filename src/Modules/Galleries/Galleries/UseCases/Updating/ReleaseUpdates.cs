using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Updating;

/// <summary>Ends the claims of hosts that are gone, when it is known that they are: at the start of the only host there is.</summary>
internal sealed record ReleaseUpdates;

internal sealed class ReleaseUpdatesHandler(IUpdates updates) : ICommandHandler<ReleaseUpdates>
{
    public async Task<Outcome> Handle(ReleaseUpdates command, CancellationToken ct)
    {
        foreach (var update in await updates.Claimed(ct))
            update.Release();

        return Outcome.Done;
    }
}
