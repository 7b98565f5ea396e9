using Activity.Domain;
using Activity.Ports;
using Activity.UseCases.Watching;
using BuildingBlocks;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Recording;

/// <summary>Notes how far assets have come; the file names are known once they can be seen.</summary>
internal sealed record RecordAssets(Guid GalleryId, AssetStage Stage, IReadOnlyDictionary<Guid, KnownFile?> Assets);

internal sealed class RecordAssetsHandler(IFigures figures, ISignals signals) : ICommandHandler<RecordAssets>
{
    public async Task<Outcome> Handle(RecordAssets command, CancellationToken ct)
    {
        var gallery = await figures.Gallery(command.GalleryId, ct);
        if (gallery.RemovedAt is not null)
            return Outcome.Done;

        foreach (var asset in await figures.Assets(gallery, [.. command.Assets.Keys], ct))
            asset.Reach(command.Stage, command.Assets[asset.Id]);
        signals.Changed(gallery.Id, ChangeKinds.Gallery);
        return Outcome.Done;
    }
}
