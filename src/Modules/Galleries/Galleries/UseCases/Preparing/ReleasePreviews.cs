using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Preparing;

/// <summary>Ends the claims of hosts that are gone, when it is known that they are: at the start of the only host there is.</summary>
internal sealed record ReleasePreviews;

internal sealed class ReleasePreviewsHandler(IPreviewQueue queue) : ICommandHandler<ReleasePreviews>
{
    public async Task<Outcome> Handle(ReleasePreviews command, CancellationToken ct)
    {
        foreach (var asset in await queue.Claimed(ct))
            asset.Release();

        return Outcome.Done;
    }
}
