using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Preparing;

/// <summary>Notes that an attempt at a poster failed; the video plays all the same.</summary>
internal sealed record MissPoster(Guid GalleryId, Guid AssetId);

internal sealed class MissPosterHandler(IAssetRepository assets) : ICommandHandler<MissPoster>
{
    public async Task<Outcome> Handle(MissPoster command, CancellationToken ct)
    {
        if (await assets.Find(command.GalleryId, command.AssetId, ct) is { } asset)
            asset.MissPoster();

        return Outcome.Done;
    }
}
