using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Ports;

namespace Shop.UseCases.Pricing;

/// <summary>Forgets the prices and carts of a gallery that is gone; orders are books, and stay.</summary>
internal sealed record CloseGallery(Guid GalleryId);

internal sealed class CloseGalleryHandler(IPriceListRepository prices, ICartRepository carts) : ICommandHandler<CloseGallery>
{
    public async Task<Outcome> Handle(CloseGallery command, CancellationToken ct)
    {
        if (await prices.Find(command.GalleryId, ct) is { } list)
            prices.Remove(list);

        await carts.RemoveAll(command.GalleryId, ct);
        return Outcome.Done;
    }
}
