using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Presenting;

/// <summary>Takes photos out of a collection of the photographer's; those not there are passed over.</summary>
public sealed record TakeFromCollection(Guid GalleryId, Guid CollectionId, IReadOnlyList<Guid> AssetIds);

internal sealed class TakeFromCollectionHandler(Presentation presentation, ICollectionRepository collections) : ICommandHandler<TakeFromCollection>
{
    public async Task<Outcome> Handle(TakeFromCollection command, CancellationToken ct)
    {
        if (await presentation.Find(command.GalleryId, command.CollectionId, ct) is not { } collection)
            return Presentation.NoSuchCollection;

        collections.Remove(await collections.Items(collection.Id, command.AssetIds, ct));
        return Outcome.Done;
    }
}
