using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Preparing;

/// <summary>Ends the claims of hosts that are gone, when it is known that they are: at the start of the only host there is.</summary>
internal sealed record ReleasePosters;

internal sealed class ReleasePostersHandler(IPosterQueue queue) : ICommandHandler<ReleasePosters>
{
    public async Task<Outcome> Handle(ReleasePosters command, CancellationToken ct)
    {
        foreach (var video in await queue.ClaimedForPosters(ct))
            video.Release();

        return Outcome.Done;
    }
}
