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

internal sealed class PlaceOrderHandler(ICartRepository carts, IOrderRepository orders, Storefront storefront, OrderDesk desk, TimeProvider clock)
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
        if (await storefront.Open(command.GalleryId, ct) is not { } shelf)
            return Refusals.NotForSale;

        var cart = await carts.Open(command.GalleryId, command.VisitorId, ct);
        var checkout = await storefront.Price(cart, shelf, Delivery.Unknown, ct);
        if (await Check(command, checkout, ct) is { Succeeded: false } changed)
            return changed;

        await desk.Write(new Purchase(command.OrderId, command.GalleryId, visitor, contact) { Language = command.Language }, command.AccessToken, checkout.Bill, shelf.Terms, ct);
        cart.Clear(clock.GetUtcNow());
        return Outcome.Done;
    }

    // The token too: with another one the caller would be sent to a link that leads nowhere.
    private static bool IsSame(Order placed, PlaceOrder command) =>
        placed.GalleryId == command.GalleryId && placed.VisitorId == command.VisitorId && placed.TokenHash == SecretToken.Hash(command.AccessToken);

    private static List<Guid> Downloads(Checkout checkout) =>
        [.. checkout.Bill.Quote.Items.Zip(checkout.Bill.Photos).Where(line => line.First.Product.IsSingle).SelectMany(line => line.Second).Select(photo => photo.AssetId)];

    private async Task<Outcome> Check(PlaceOrder command, Checkout checkout, CancellationToken ct)
    {
        var quote = checkout.Bill.Quote;
        if (quote.Items is [])
            return Outcome.Refused("Your cart is empty. If you ordered in another window, the mail with your order is on its way.");
        if (await orders.Ordered(command.GalleryId, command.VisitorId, Downloads(checkout), ct) is [var ordered, ..])
            return Refusals.AlreadyOrdered(ordered);

        return quote.TotalMinor == command.ExpectedTotalMinor
            ? Outcome.Done
            : Outcome.Refused("Your cart or a price changed meanwhile. Please look at the total and order again.", nameof(command.ExpectedTotalMinor));
    }
}
