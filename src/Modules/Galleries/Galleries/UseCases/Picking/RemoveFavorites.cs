using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Collecting;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Picking;

/// <summary>Takes assets out of the visitor's Favorites; those not there are passed over.</summary>
public sealed record RemoveFavorites(Guid GalleryId, Viewer Viewer, IReadOnlyList<Guid> AssetIds);

internal sealed class RemoveFavoritesHandler(Reception reception, Filing filing, ICollectionRepository collections) : ICommandHandler<RemoveFavorites>
{
    public async Task<Outcome> Handle(RemoveFavorites command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Favorite, ct);
        if (!reply.Allowed)
            return reply.Refusal;

        return await collections.FindFavorites(command.GalleryId, reply.Visitor!.Id, ct) is { } favorites
            ? await filing.TakeOut(reply, favorites, command.AssetIds, ct)
            : Outcome.Done;
    }
}
