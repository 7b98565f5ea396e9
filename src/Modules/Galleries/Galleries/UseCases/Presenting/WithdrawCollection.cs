using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Presenting;

/// <summary>Removes a collection of the photographer's. Its photos stay in the gallery, and what clients made of them in their collections.</summary>
public sealed record WithdrawCollection(Guid GalleryId, Guid CollectionId);

internal sealed class WithdrawCollectionHandler(Presentation presentation, ICollectionRepository collections) : ICommandHandler<WithdrawCollection>
{
    public async Task<Outcome> Handle(WithdrawCollection command, CancellationToken ct)
    {
        if (await presentation.Find(command.GalleryId, command.CollectionId, ct) is { } collection)
            await collections.Remove(collection, ct);
        return Outcome.Done;
    }
}
