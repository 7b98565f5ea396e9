using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Shop.Contracts;
using Shop.Domain;
using Shop.Domain.Buying;
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
        if ((await storefront.Open(galleryId, ct))?.List.PhotoDownload is not { } product)
            return Refusals.NotForSale;
        if (await storefront.Visible(galleryId, visitorId, [assetId], ct) is [])
            return Outcome.Refused("This photo is no longer in the gallery.", nameof(command.AssetId));
        if (await orders.Ordered(galleryId, visitorId, [assetId], ct) is [var ordered, ..])
            return Refusals.AlreadyOrdered(ordered);

        var (cart, now) = (await carts.Open(galleryId, visitorId, ct), clock.GetUtcNow());
        var before = cart.Lines;
        var outcome = cart.Add(new CartLine(Guid.CreateVersion7(now), product.Id, product.Variants[0].Id, 1, [new CartPhoto(assetId)]), product, now);
        if (outcome.Succeeded && !ReferenceEquals(before, cart.Lines))
            outbox.Enqueue(new CartChanged(galleryId, new Buyer(visitorId, visitor.Type, null, null), cart.AssetIds, now));

        return outcome;
    }
}
