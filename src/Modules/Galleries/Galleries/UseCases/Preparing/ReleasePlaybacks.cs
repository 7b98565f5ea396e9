using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Preparing;

/// <summary>Ends the claims of hosts that are gone, when it is known that they are: at the start of the only host there is.</summary>
internal sealed record ReleasePlaybacks;

internal sealed class ReleasePlaybacksHandler(IPlaybackQueue queue) : ICommandHandler<ReleasePlaybacks>
{
    public async Task<Outcome> Handle(ReleasePlaybacks command, CancellationToken ct)
    {
        foreach (var video in await queue.ClaimedForPlayback(ct))
            video.Release();

        return Outcome.Done;
    }
}
