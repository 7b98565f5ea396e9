using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Hiding;

/// <summary>Hides photos from everybody but main clients and the studio, from the very next request; those hidden already stay so.</summary>
public sealed record HideAssets(Guid GalleryId, Viewer Viewer, IReadOnlyList<Guid> AssetIds);

internal sealed class HideAssetsHandler(Reception reception, IAssetRepository assets, IOutbox outbox) : ICommandHandler<HideAssets>
{
    public async Task<Outcome> Handle(HideAssets command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Hide, ct);
        if (!reply.Allowed)
            return reply.Refusal;

        var shown = (await assets.Find(command.GalleryId, command.AssetIds, ct)).Where(asset => reply.Seen.Shows(asset)).ToList();
        if (shown.Count == 0 && command.AssetIds.Count > 0)
            return Outcome.Refused("These photos are no longer in the gallery.", nameof(command.AssetIds));

        var now = reply.Moment.Now;
        var hidden = shown.Where(asset => asset.Hide(now)).ToList();
        if (hidden.Count > 0)
            outbox.Enqueue(new AssetsHidden(command.GalleryId, [.. hidden.Select(asset => asset.Id)], reply.Visitor?.Fact, now));
        return Outcome.Done;
    }
}
