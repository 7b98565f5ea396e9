using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Ports;

namespace Shop.UseCases.Pricing;

/// <summary>Forgets the prices and carts of a gallery that is gone; orders are books, and stay, as does a price list that is not the gallery's own.</summary>
internal sealed record CloseGallery(Guid GalleryId);

internal sealed class CloseGalleryHandler(IPriceListRepository lists, ICartRepository carts) : ICommandHandler<CloseGallery>
{
    public async Task<Outcome> Handle(CloseGallery command, CancellationToken ct)
    {
        await lists.Assign(command.GalleryId, null, ct);
        foreach (var own in await lists.OwnOf(command.GalleryId, ct))
            await lists.Remove(own, ct);

        await carts.RemoveAll(command.GalleryId, ct);
        return Outcome.Done;
    }
}
