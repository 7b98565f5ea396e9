using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Ports;

namespace Galleries.UseCases.Preparing;

/// <summary>Lets an asset be seen: its previews are there.</summary>
internal sealed record MarkPreviewsReady(Guid GalleryId, Guid AssetId, string Placeholder);

internal sealed class MarkPreviewsReadyHandler(IGalleryRepository galleries, IAssetRepository assets, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<MarkPreviewsReady>
{
    public async Task<Outcome> Handle(MarkPreviewsReady command, CancellationToken ct)
    {
        // Removed while its previews were made: nothing to tell.
        if (await galleries.Find(command.GalleryId, ct) is not { } gallery
            || await assets.Find(command.GalleryId, command.AssetId, ct) is not { } asset
            || !asset.BecomeReady(command.Placeholder))
            return Outcome.Done;

        gallery.OfferCover(asset.Id);
        outbox.Enqueue(new AssetsAdded(gallery.Id, [asset.Fact], clock.GetUtcNow()));
        return Outcome.Done;
    }
}
