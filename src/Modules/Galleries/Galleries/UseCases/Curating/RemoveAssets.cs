using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Ports;
using Galleries.UseCases.Binning;

namespace Galleries.UseCases.Curating;

/// <summary>Removes assets with their files and previews, for good, whether they are in the gallery or in its bin. Who has paid for one can still fetch it.</summary>
public sealed record RemoveAssets(Guid GalleryId, IReadOnlyList<Guid> AssetIds)
{
    /// <summary>Everything that is in the bin, in place of these.</summary>
    public bool WholeBin { get; init; }
}

internal sealed class RemoveAssetsHandler(IGalleryRepository galleries, IAssetRepository assets, IBin bin, Eraser eraser, IOutbox outbox, ISignals signals, TimeProvider clock) : ICommandHandler<RemoveAssets>
{
    public async Task<Outcome> Handle(RemoveAssets command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.");

        var present = command.WholeBin ? [] : await assets.Find(command.GalleryId, command.AssetIds, ct);
        var binned = command.WholeBin ? await bin.Of(gallery.Id, null, ct) : await bin.Find(gallery.Id, command.AssetIds, ct);
        Guid[] leaving = [.. present.Select(asset => asset.Id)];
        if (gallery.CoverAssetId is { } cover && leaving.Contains(cover))
            gallery.ReplaceCover(await assets.FirstPicture(gallery.Id, leaving, ct));

        await eraser.Erase([.. present, .. binned], ct);
        signals.Raise(Channels.LeftFiles, "");
        // Of what was in the bin it was told when it went there.
        if (leaving.Length > 0)
            outbox.Enqueue(new AssetsRemoved(gallery.Id, leaving, clock.GetUtcNow()));
        return Outcome.Done;
    }
}
