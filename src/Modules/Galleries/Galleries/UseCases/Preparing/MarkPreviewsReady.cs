using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Ports;
using Galleries.UseCases.Marking;

namespace Galleries.UseCases.Preparing;

/// <summary>Lets an asset be seen: its previews are there.</summary>
internal sealed record MarkPreviewsReady(WaitingPicture Picture, string Placeholder);

internal sealed class MarkPreviewsReadyHandler(
    IGalleryRepository galleries, IAssetRepository assets, StrayPreviews strays, MarkDesk marks, IOutbox outbox, TimeProvider clock) : ICommandHandler<MarkPreviewsReady>
{
    public async Task<Outcome> Handle(MarkPreviewsReady command, CancellationToken ct)
    {
        var picture = command.Picture;
        if (await galleries.Find(picture.GalleryId, ct) is not { } gallery || await assets.Find(gallery.Id, picture.AssetId, ct) is not { } asset)
        {
            await strays.Leave(picture, ct);
            return Outcome.Done;
        }

        if (!asset.BecomeReady(command.Placeholder))
            return Outcome.Done;

        gallery.OfferCover(asset.Id);
        await marks.Ask(gallery.Id, ct);
        outbox.Enqueue(new AssetsAdded(gallery.Id, [asset.Fact], clock.GetUtcNow()));
        return Outcome.Done;
    }
}
