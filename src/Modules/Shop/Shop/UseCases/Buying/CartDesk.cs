using BuildingBlocks;
using BuildingBlocks.Messaging;
using Shop.Contracts;
using Shop.Domain;
using Shop.Domain.Buying;
using Shop.Ports;

namespace Shop.UseCases.Buying;

/// <summary>Changes a visitor's cart, and tells the neighbours what it holds now.</summary>
internal sealed class CartDesk(ICartRepository carts, Storefront storefront, IOutbox outbox, TimeProvider clock)
{
    /// <summary>Does something to the cart of a visitor who is in the gallery, while the gallery sells.</summary>
    /// <param name="galleryId">The gallery.</param>
    /// <param name="visitorId">Whose cart.</param>
    /// <param name="change">What; it may refuse.</param>
    /// <param name="ct">Ends the asking.</param>
    public async Task<Outcome> Change(Guid galleryId, Guid visitorId, Func<Shelf, Cart, DateTimeOffset, Task<Outcome>> change, CancellationToken ct)
    {
        if (await storefront.FindVisitor(galleryId, visitorId, ct) is not { } visitor)
            return Refusals.GalleryClosed;
        if (await storefront.Open(galleryId, ct) is not { } shelf)
            return Refusals.NotForSale;

        var (cart, now) = (await carts.Open(galleryId, visitorId, ct), clock.GetUtcNow());
        var before = (cart.Lines, cart.Packages);
        var outcome = await change(shelf, cart, now);
        if (outcome.Succeeded && !(ReferenceEquals(before.Lines, cart.Lines) && ReferenceEquals(before.Packages, cart.Packages)))
            Tell(galleryId, visitor, cart, now);

        return outcome;
    }

    /// <summary>Whether all these photos can be seen by the visitor.</summary>
    public async Task<bool> Sees(Guid galleryId, Guid visitorId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct) =>
        (await storefront.Visible(galleryId, visitorId, [.. assetIds.Distinct()], ct)).Count == assetIds.Distinct().Count();

    public void Tell(Guid galleryId, Visitor visitor, Cart cart, DateTimeOffset now) =>
        outbox.Enqueue(new CartChanged(galleryId, new Buyer(visitor.VisitorId, visitor.Type, null, null), cart.AssetIds, now));
}
