using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Domain.Buying;
using Shop.Ports;

namespace Shop.UseCases.Buying;

/// <summary>Puts the download of a photo into the visitor's cart; one already there stays.</summary>
public sealed record AddToCart(Guid GalleryId, Guid VisitorId, Guid AssetId);

internal sealed class AddToCartHandler(CartDesk desk, IOrderRepository orders) : ICommandHandler<AddToCart>
{
    public Task<Outcome> Handle(AddToCart command, CancellationToken ct) => desk.Change(command.GalleryId, command.VisitorId, async (shelf, cart, now) =>
    {
        var (galleryId, visitorId, assetId) = command;
        if (shelf.List.PhotoDownload is not { } product)
            return Refusals.NotForSale;
        if (!await desk.Sees(galleryId, visitorId, [assetId], ct))
            return Outcome.Refused("This photo is no longer in the gallery.", nameof(command.AssetId));
        if (await orders.Ordered(galleryId, visitorId, [assetId], ct) is [var ordered, ..])
            return Refusals.AlreadyOrdered(ordered);

        return cart.Add(new CartLine(Guid.CreateVersion7(now), product.Id, product.Variants[0].Id, 1, [new CartPhoto(assetId)]), product, now);
    }, ct);
}
