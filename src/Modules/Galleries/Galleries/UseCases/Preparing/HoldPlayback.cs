using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Preparing;

/// <summary>Keeps the claim on a video whose making takes its time; refused when it was lost.</summary>
internal sealed record HoldPlayback(Guid ClaimId, Guid GalleryId, Guid AssetId);

internal sealed class HoldPlaybackHandler(IAssetRepository assets, TimeProvider clock) : ICommandHandler<HoldPlayback>
{
    public async Task<Outcome> Handle(HoldPlayback command, CancellationToken ct) =>
        await assets.Find(command.GalleryId, command.AssetId, ct) is { } video && video.Hold(command.ClaimId, clock.GetUtcNow() + ClaimPlaybackHandler.Lease)
            ? Outcome.Done
            : Outcome.Refused("Somebody else makes this video for playing by now.");
}
