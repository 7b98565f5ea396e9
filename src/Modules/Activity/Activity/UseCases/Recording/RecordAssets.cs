using Activity.Domain;
using Activity.Ports;
using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Recording;

/// <summary>Notes how far assets have come; the file names are known once they can be seen.</summary>
internal sealed record RecordAssets(Guid GalleryId, AssetStage Stage, IReadOnlyDictionary<Guid, string?> Assets);

internal sealed class RecordAssetsHandler(IFigures figures) : ICommandHandler<RecordAssets>
{
    public async Task<Outcome> Handle(RecordAssets command, CancellationToken ct)
    {
        if (await figures.IsRemoved(command.GalleryId, ct))
            return Outcome.Done;

        foreach (var asset in await figures.Assets(command.GalleryId, [.. command.Assets.Keys], ct))
            asset.Reach(command.Stage, command.Assets[asset.Id]);
        return Outcome.Done;
    }
}
