using BuildingBlocks;
using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Shop.Domain;
using Shop.Ports;

namespace Shop.UseCases.Buying;

/// <summary>Turns the visitor's cart into an order to be paid offline, and mails the instructions.</summary>
/// <param name="OrderId">The order's identity, made by the page: sending the same form twice makes one order.</param>
/// <param name="AccessToken">The token of the order's own link, made by the page together with the identity: a form sent twice carries the same one.</param>
/// <param name="GalleryId">The gallery.</param>
/// <param name="VisitorId">The buyer as a visitor.</param>
/// <param name="Name">The buyer's name, for the order.</param>
/// <param name="Email">Where order and downloads are sent.</param>
/// <param name="ExpectedTotalMinor">What the buyer was shown; another total is refused, so that nobody pays what they did not see.</param>
/// <param name="Language">The code of the language they read, which the order's mails are written in; null when it is not known.</param>
public sealed record PlaceOrder(
    Guid OrderId, string AccessToken, Guid GalleryId, Guid VisitorId, string Name, string Email, long ExpectedTotalMinor, string? Language = null);

internal sealed class PlaceOrderHandler(ICartRepository carts, IOrderRepository orders, Storefront storefront, OrderDesk desk)
    : ICommandHandler<PlaceOrder>
{
    public async Task<Outcome> Handle(PlaceOrder command, CancellationToken ct)
    {
        // Whoever sends the form a second time waits here, and then finds the order or an empty cart.
        await orders.TakeTurn(ct);
        if (await orders.Find(command.OrderId, ct) is { } placed)
            return IsSame(placed, command) ? Outcome.Done : Outcome.Refused("This order was already placed. The link to it is in the buyer's mail.");

        var contact = new BuyerContact(command.Name, command.Email);
        if (contact.Check() is { Succeeded: false } refused)
            return refused;
        if (await storefront.FindVisitor(command.GalleryId, command.VisitorId, ct) is not { } visitor)
            return Refusals.GalleryClosed;
        if (await storefront.FindOffer(command.GalleryId, ct) is not { } offer)
            return Refusals.NotForSale;

        var cart = await carts.Open(command.GalleryId, command.VisitorId, ct);
        var photos = await storefront.Visible(command.GalleryId, command.VisitorId, cart.AssetIds, ct);
        if (await Check(command, offer, photos, ct) is { Succeeded: false } changed)
            return changed;

        await desk.Write(new Purchase(command.OrderId, command.GalleryId, visitor, contact) { Language = command.Language }, command.AccessToken, offer, photos, ct);
        cart.Clear();
        return Outcome.Done;
    }

    // The token too: with another one the caller would be sent to a link that leads nowhere.
    private static bool IsSame(Order placed, PlaceOrder command) =>
        placed.GalleryId == command.GalleryId && placed.VisitorId == command.VisitorId && placed.TokenHash == SecretToken.Hash(command.AccessToken);

    private async Task<Outcome> Check(PlaceOrder command, Offer offer, IReadOnlyList<Photo> photos, CancellationToken ct)
    {
        if (photos is [])
            return Outcome.Refused("Your cart is empty. If you ordered in another window, the mail with your order is on its way.");
        if (await orders.Ordered(command.GalleryId, command.VisitorId, [.. photos.Select(photo => photo.AssetId)], ct) is [var ordered, ..])
            return Refusals.AlreadyOrdered(ordered);

        var total = OrderTotals.Of(offer.Price.Currency, offer.LinesFor(photos)).Total;
        return total.Minor == command.ExpectedTotalMinor
            ? Outcome.Done
            : Outcome.Refused("Your cart or a price changed meanwhile. Please look at the total and order again.", nameof(command.ExpectedTotalMinor));
    }
}
