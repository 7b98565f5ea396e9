using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Collecting;

/// <summary>Puts assets into a collection of the visitor's own; those already there stay.</summary>
public sealed record CollectAssets(Guid GalleryId, Viewer Viewer, Guid CollectionId, IReadOnlyList<Guid> AssetIds);

internal sealed class CollectAssetsHandler(Reception reception, Filing filing) : ICommandHandler<CollectAssets>
{
    public async Task<Outcome> Handle(CollectAssets command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Favorite, ct);
        if (!reply.Allowed)
            return reply.Refusal;

        return await filing.Find(reply, command.CollectionId, ct) is { } collection
            ? await filing.PutIn(reply, collection, command.AssetIds, ct)
            : Filing.NoSuchCollection;
    }
}
