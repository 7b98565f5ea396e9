using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Galleries.UseCases.Presenting;

/// <summary>Puts photos into a collection of the photographer's; those already there stay.</summary>
public sealed record PutIntoCollection(Guid GalleryId, Guid CollectionId, IReadOnlyList<Guid> AssetIds);

internal sealed class PutIntoCollectionHandler(Presentation presentation) : ICommandHandler<PutIntoCollection>
{
    public async Task<Outcome> Handle(PutIntoCollection command, CancellationToken ct)
    {
        if (await presentation.Find(command.GalleryId, command.CollectionId, ct) is not { } collection)
            return Presentation.NoSuchCollection;

        await presentation.PutIn(collection, command.AssetIds, ct);
        return Outcome.Done;
    }
}
