using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Preparing;

/// <summary>Lets an asset be seen: its previews are there.</summary>
internal sealed record MarkPreviewsReady(WaitingPicture Picture, string Placeholder);

internal sealed class MarkPreviewsReadyHandler(
    IGalleryRepository galleries, IAssetRepository assets, ILeftovers leftovers, IOutbox outbox, TimeProvider clock) : ICommandHandler<MarkPreviewsReady>
{
    public async Task<Outcome> Handle(MarkPreviewsReady command, CancellationToken ct)
    {
        var picture = command.Picture;
        if (await galleries.Find(picture.GalleryId, ct) is not { } gallery || await assets.Find(gallery.Id, picture.AssetId, ct) is not { } asset)
            return await LeaveToTheSweep(picture, ct);
        if (!asset.BecomeReady(command.Placeholder))
            return Outcome.Done;

        gallery.OfferCover(asset.Id);
        outbox.Enqueue(new AssetsAdded(gallery.Id, [asset.Fact], clock.GetUtcNow()));
        return Outcome.Done;
    }

    /// <summary>
    /// Removed while its previews were made: those came after the sweep that took the original. They are left under a key of their own, since the
    /// original's may be just about to be forgotten.
    /// </summary>
    private async Task<Outcome> LeaveToTheSweep(WaitingPicture picture, CancellationToken ct)
    {
        var key = $"{picture.BlobKey}-previews";
        if (await leftovers.Find(key, ct) is null)
            leftovers.Add(Leftover.OfPreviews(key, picture.GalleryId, picture.ContentKey, clock.GetUtcNow()));

        return Outcome.Done;
    }
}
