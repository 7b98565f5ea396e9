using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Collecting;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Picking;

/// <summary>Puts assets into the visitor's Favorites; those already there stay.</summary>
public sealed record AddFavorites(Guid GalleryId, Viewer Viewer, IReadOnlyList<Guid> AssetIds);

internal sealed class AddFavoritesHandler(Reception reception, Filing filing, ICollectionRepository collections) : ICommandHandler<AddFavorites>
{
    public async Task<Outcome> Handle(AddFavorites command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Favorite, ct);
        if (!reply.Allowed)
            return reply.Refusal;

        var visitor = reply.Visitor!;
        if (await collections.FindFavorites(command.GalleryId, visitor.Id, ct) is { } favorites)
            return await filing.PutIn(reply, favorites, command.AssetIds, ct);

        favorites = Collection.FavoritesOf(visitor, reply.Moment.Now);
        var outcome = await filing.PutIn(reply, favorites, command.AssetIds, ct);
        if (outcome.Succeeded)
            collections.Add(favorites);
        return outcome;
    }
}
