using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Ports;

namespace Galleries.UseCases.Preparing;

/// <summary>Notes why an asset can't be shown.</summary>
internal sealed record MarkPreviewsFailed(Guid GalleryId, Guid AssetId, string Problem);

internal sealed class MarkPreviewsFailedHandler(IAssetRepository assets, IOutbox outbox, TimeProvider clock) : ICommandHandler<MarkPreviewsFailed>
{
    public async Task<Outcome> Handle(MarkPreviewsFailed command, CancellationToken ct)
    {
        if (await assets.Find(command.GalleryId, command.AssetId, ct) is { } asset && asset.Fail(command.Problem))
            outbox.Enqueue(new AssetsRejected(command.GalleryId, [asset.Id], clock.GetUtcNow()));

        return Outcome.Done;
    }
}
