using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Picking;

/// <summary>Puts assets into the visitor's Favorites; those already there stay.</summary>
public sealed record AddFavorites(Guid GalleryId, Viewer Viewer, IReadOnlyList<Guid> AssetIds);

internal sealed class AddFavoritesHandler(Reception reception, IAssetRepository assets, ICollectionRepository collections, IOutbox outbox)
    : ICommandHandler<AddFavorites>
{
    public async Task<Outcome> Handle(AddFavorites command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Favorite, ct);
        if (!reply.Allowed)
            return reply.Refusal;

        var visible = await assets.Visible(command.GalleryId, reply.Seen, command.AssetIds, ct);
        if (visible.Count == 0 && command.AssetIds.Count > 0)
            return Outcome.Refused("This photo is no longer in the gallery.", nameof(command.AssetIds));

        var (visitor, now) = (reply.Visitor!, reply.Moment.Now);
        var favorites = await collections.FindFavorites(command.GalleryId, visitor.Id, ct);
        var there = favorites is null ? [] : await collections.Items(favorites.Id, visible, ct);
        var added = visible.Except(there.Select(item => item.AssetId)).ToList();
        if (added.Count == 0)
            return Outcome.Done;

        if (favorites is null)
            collections.Add(favorites = Collection.FavoritesOf(visitor, now));
        foreach (var assetId in added)
            collections.Add(new CollectionItem(favorites.Id, assetId, now));
        outbox.Enqueue(new AssetsFavorited(command.GalleryId, visitor.Fact, added, now));
        return Outcome.Done;
    }
}
