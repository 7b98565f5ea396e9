using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Hiding;

/// <summary>Shows hidden photos to everybody again, whose link shows them; those not hidden are passed over.</summary>
public sealed record UnhideAssets(Guid GalleryId, Viewer Viewer, IReadOnlyList<Guid> AssetIds);

internal sealed class UnhideAssetsHandler(Reception reception, IAssetRepository assets, IOutbox outbox) : ICommandHandler<UnhideAssets>
{
    public async Task<Outcome> Handle(UnhideAssets command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Hide, ct);
        if (!reply.Allowed)
            return reply.Refusal;

        var found = await assets.Find(command.GalleryId, command.AssetIds, ct);
        var unhidden = found.Where(asset => reply.Seen.Shows(asset) && asset.Unhide()).ToList();
        if (unhidden.Count > 0)
            outbox.Enqueue(new AssetsUnhidden(command.GalleryId, [.. unhidden.Select(asset => asset.Id)], reply.Visitor?.Fact, reply.Moment.Now));
        return Outcome.Done;
    }
}
