using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Shop.Contracts;
using Shop.Ports;

namespace Shop.UseCases.Buying;

/// <summary>Puts the download of a photo into the visitor's cart; one already there stays.</summary>
public sealed record AddToCart(Guid GalleryId, Guid VisitorId, Guid AssetId);

internal sealed class AddToCartHandler(ICartRepository carts, IOrderRepository orders, Storefront storefront, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<AddToCart>
{
    public async Task<Outcome> Handle(AddToCart command, CancellationToken ct)
    {
        var (galleryId, visitorId, assetId) = command;
        if (await storefront.FindVisitor(galleryId, visitorId, ct) is not { } visitor)
            return Refusals.GalleryClosed;
        if (await storefront.FindOffer(galleryId, ct) is null)
            return Refusals.NotForSale;
        if (await storefront.Visible(galleryId, visitorId, [assetId], ct) is [])
            return Outcome.Refused("This photo is no longer in the gallery.", nameof(command.AssetId));
        if (await orders.Ordered(galleryId, visitorId, [assetId], ct) is [var ordered, ..])
            return Refusals.AlreadyOrdered(ordered);

        var cart = await carts.Open(galleryId, visitorId, ct);
        if (cart.Add(assetId))
            outbox.Enqueue(new CartChanged(galleryId, new Buyer(visitorId, visitor.Type, null, null), cart.AssetIds, clock.GetUtcNow()));

        return Outcome.Done;
    }
}
