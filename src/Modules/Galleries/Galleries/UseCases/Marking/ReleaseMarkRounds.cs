using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Marking;

/// <summary>Ends the claims of hosts that are gone, when it is known that they are: at the start of the only host there is.</summary>
internal sealed record ReleaseMarkRounds;

internal sealed class ReleaseMarkRoundsHandler(IMarkRounds rounds) : ICommandHandler<ReleaseMarkRounds>
{
    public async Task<Outcome> Handle(ReleaseMarkRounds command, CancellationToken ct)
    {
        foreach (var round in await rounds.ClaimedRounds(ct))
            round.Release();

        return Outcome.Done;
    }
}
