using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Curating;

/// <summary>Removes assets with their files and previews, for good.</summary>
public sealed record RemoveAssets(Guid GalleryId, IReadOnlyList<Guid> AssetIds);

internal sealed class RemoveAssetsHandler(
    IGalleryRepository galleries, IAssetRepository assets, ILeftovers leftovers, IOutbox outbox, TimeProvider clock) : ICommandHandler<RemoveAssets>
{
    public async Task<Outcome> Handle(RemoveAssets command, CancellationToken ct)
    {
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery)
            return Outcome.Refused("That gallery does not exist.");

        var going = await assets.Find(command.GalleryId, command.AssetIds, ct);
        if (going.Count == 0)
            return Outcome.Done;

        var now = clock.GetUtcNow();
        Guid[] ids = [.. going.Select(asset => asset.Id)];
        if (gallery.CoverAssetId is { } cover && ids.Contains(cover))
            gallery.ReplaceCover(await assets.FirstPicture(gallery.Id, ids, ct));
        foreach (var asset in going)
        {
            leftovers.Add(Leftover.OfRemoved(asset, now));
            if (Leftover.OfPoster(asset, now) is { } poster)
                leftovers.Add(poster);
        }

        await assets.Remove(going, ct);
        outbox.Enqueue(new AssetsRemoved(gallery.Id, ids, now));
        return Outcome.Done;
    }
}
