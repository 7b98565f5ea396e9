using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Collecting;

namespace Galleries.UseCases.Presenting;

/// <summary>Removes a collection of the photographer's with the shares that clients made of it. Its photos stay in the gallery, and what clients made of them in their collections.</summary>
public sealed record WithdrawCollection(Guid GalleryId, Guid CollectionId);

internal sealed class WithdrawCollectionHandler(Presentation presentation, Dissolving dissolving) : ICommandHandler<WithdrawCollection>
{
    public async Task<Outcome> Handle(WithdrawCollection command, CancellationToken ct)
    {
        if (await presentation.Find(command.GalleryId, command.CollectionId, ct) is { } collection)
            await dissolving.Dissolve(collection, ct);
        return Outcome.Done;
    }
}
