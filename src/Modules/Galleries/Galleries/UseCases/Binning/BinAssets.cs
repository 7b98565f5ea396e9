using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Updating;

namespace Galleries.UseCases.Binning;

/// <summary>Takes assets out of the gallery into its bin, from the very next request; what visitors picked of them waits with them.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="BinId">Of all that go together, made by the caller: they can be brought back together.</param>
/// <param name="AssetIds">Which.</param>
public sealed record BinAssets(Guid GalleryId, Guid BinId, IReadOnlyList<Guid> AssetIds);

internal sealed class BinAssetsHandler(IGalleryRepository galleries, IAssetRepository assets, VersionDesk versions, IOutbox outbox, TimeProvider clock) : ICommandHandler<BinAssets>
{
    public async Task<Outcome> Handle(BinAssets command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.");

        var going = await assets.Find(command.GalleryId, command.AssetIds, ct);
        if (going.Count == 0)
            return Outcome.Done;

        var now = clock.GetUtcNow();
        Guid[] ids = [.. going.Select(asset => asset.Id)];
        var (cover, lost) = (gallery.CoverAssetId, (LostCover?)null);
        if (cover is { } coverId && ids.Contains(coverId))
            lost = gallery.LoseCover(await assets.FirstPicture(gallery.Id, ids, ct));
        foreach (var asset in going)
        {
            await versions.Leave(asset, ct);
            asset.ThrowAway(command.BinId, asset.Id == cover ? lost : null, now);
        }

        outbox.Enqueue(new AssetsRemoved(gallery.Id, ids, now));
        return Outcome.Done;
    }
}
