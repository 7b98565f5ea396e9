using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Collecting;

/// <summary>Takes assets out of a collection of the visitor's own; those not there are passed over.</summary>
public sealed record UncollectAssets(Guid GalleryId, Viewer Viewer, Guid CollectionId, IReadOnlyList<Guid> AssetIds);

internal sealed class UncollectAssetsHandler(Reception reception, Filing filing) : ICommandHandler<UncollectAssets>
{
    public async Task<Outcome> Handle(UncollectAssets command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Favorite, ct);
        if (!reply.Allowed)
            return reply.Refusal;

        return await filing.Find(reply, command.CollectionId, ct) is { } collection
            ? await filing.TakeOut(reply, collection, command.AssetIds, ct)
            : Filing.NoSuchCollection;
    }
}
