using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Collecting;

/// <summary>Deletes a collection of the visitor's own with its shares; its photos stay in the gallery and in every other list. One that is gone is passed over.</summary>
public sealed record DeleteCollection(Guid GalleryId, Viewer Viewer, Guid CollectionId);

internal sealed class DeleteCollectionHandler(Reception reception, Filing filing, Dissolving dissolving) : ICommandHandler<DeleteCollection>
{
    public async Task<Outcome> Handle(DeleteCollection command, CancellationToken ct)
    {
        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Favorite, ct);
        if (!reply.Allowed)
            return reply.Refusal;
        if (await filing.Find(reply, command.CollectionId, ct) is not { } collection)
            return Outcome.Done;
        if (collection.IsFavorites)
            return Outcome.Refused("Favorites can't be deleted. Take the hearts off instead.", nameof(command.CollectionId));

        await dissolving.Dissolve(collection, ct);
        return Outcome.Done;
    }
}
