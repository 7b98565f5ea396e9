using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Preparing;

/// <summary>Notes that an attempt to make a video for playing failed, or was given up because the host goes, which counts for nothing.</summary>
internal sealed record MissPlayback(Guid GalleryId, Guid AssetId, bool IsHandedBack = false);

internal sealed class MissPlaybackHandler(IAssetRepository assets) : ICommandHandler<MissPlayback>
{
    public async Task<Outcome> Handle(MissPlayback command, CancellationToken ct)
    {
        var asset = await assets.Find(command.GalleryId, command.AssetId, ct);
        if (command.IsHandedBack)
            asset?.HandBackPlayback();
        else
            asset?.MissPlayback();
        return Outcome.Done;
    }
}
