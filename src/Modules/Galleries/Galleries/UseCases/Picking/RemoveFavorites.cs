using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Picking;

/// <summary>Takes assets out of the visitor's Favorites; those not there are passed over.</summary>
public sealed record RemoveFavorites(Guid GalleryId, Viewer Viewer, IReadOnlyList<Guid> AssetIds);

internal sealed class RemoveFavoritesHandler(Reception reception, ICollectionRepository collections, IOutbox outbox) : ICommandHandler<RemoveFavorites>
{
    public async Task<Outcome> Handle(RemoveFavorites command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Favorite, ct);
        if (!reply.Allowed)
            return reply.Refusal;

        var visitor = reply.Visitor!;
        if (await collections.FindFavorites(command.GalleryId, visitor.Id, ct) is not { } favorites)
            return Outcome.Done;

        var items = await collections.Items(favorites.Id, command.AssetIds, ct);
        if (items.Count == 0)
            return Outcome.Done;

        collections.Remove(items);
        outbox.Enqueue(new AssetsUnfavorited(command.GalleryId, visitor.Fact, [.. items.Select(item => item.AssetId)], reply.Moment.Now));
        return Outcome.Done;
    }
}
