using BuildingBlocks;
using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Shop.Domain;
using Shop.Domain.Buying;
using Shop.Domain.Catalogue;
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
    Guid OrderId, string AccessToken, Guid GalleryId, Guid VisitorId, string Name, string Email, long ExpectedTotalMinor, string? Language = null)
{
    /// <summary>Where the buyer lives, ISO 3166-1 alpha-2; needed where <see cref="CartView.AsksCountry"/> says so.</summary>
    public string? Country { get; init; }

    /// <summary>How goods are sent; needed where <see cref="CartView.IsShipped"/> says so.</summary>
    public Guid? ShippingId { get; init; }

    /// <summary>Where goods are sent; needed unless they are fetched.</summary>
    public ShippingAddress? ShipTo { get; init; }

    /// <summary>Whether the buyer agrees to have files at once and to lose the right of withdrawal by it; needed where <see cref="CartView.HasFiles"/> says so.</summary>
    public bool Consents { get; init; }
}

/// <summary>An address.</summary>
/// <param name="Name">Who receives it.</param>
/// <param name="Street">One or two lines.</param>
/// <param name="PostalCode">May be empty.</param>
/// <param name="City">The town.</param>
/// <param name="Region">State or province; may be empty.</param>
public sealed record ShippingAddress(string Name, string Street, string PostalCode, string City, string Region);

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
        var method = command.ShippingId is { } id ? shelf.List.FindShipping(id) : null;
        var checkout = await storefront.Price(cart, shelf, new Delivery(command.Country, method), ct);
        var address = AddressOf(command, checkout, method);
        if (await Check(command, checkout, ct) is { Succeeded: false } changed)
            return changed;
        if (await CheckDelivery(command, checkout, method, address, ct) is { Succeeded: false } missing)
            return missing;
        if (checkout.Missing(shelf.List) is > 0 and var more)
            return Outcome.Refused($"An order comes to at least {new Money(shelf.List.MinimumMinor, shelf.List.Currency)}: {new Money(more, shelf.List.Currency)} more is needed.");
        if (checkout.Bill.Quote.TotalMinor != command.ExpectedTotalMinor)
            return Outcome.Refused("Your cart or a price changed meanwhile. Please look at the total and order again.", nameof(command.ExpectedTotalMinor));

        var now = clock.GetUtcNow();
        await desk.Write(new Purchase(command.OrderId, command.GalleryId, visitor, contact)
        {
            Language = command.Language,
            Country = command.Country,
            ShipTo = address,
            Shipping = checkout.IsShipped ? method : null,
            ConsentedAt = checkout.HasFiles && command.Consents ? now : null,
        }, command.AccessToken, checkout.Bill, shelf.Terms, ct);
        cart.Clear(now);
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

        return Outcome.Done;
    }

    private async Task<Outcome> CheckDelivery(PlaceOrder command, Checkout checkout, ShippingMethod? method, Address? address, CancellationToken ct)
    {
        if (checkout.HasFiles && !command.Consents)
            return Outcome.Refused("Please agree that your files are delivered at once: that is how downloads work.", nameof(command.Consents));
        if (command.Country is null && (checkout.IsShipped || await storefront.AsksFiles(ct)))
            return Outcome.Refused("Please choose the country your order goes to.", nameof(command.Country));
        if (!checkout.IsShipped)
            return Outcome.Done;
        if (method is null || !method.GoesTo(command.Country!))
            return Outcome.Refused("Please choose how your order reaches you.", nameof(command.ShippingId));

        return method.Kind == ShippingKind.PickUp ? Outcome.Done
            : address?.Check() ?? Outcome.Refused("Please say where your order is sent.", nameof(command.ShipTo));
    }

    private static Address? AddressOf(PlaceOrder command, Checkout checkout, ShippingMethod? method) =>
        checkout.IsShipped && method is not { Kind: ShippingKind.PickUp } && command.ShipTo is var (name, street, postalCode, city, region)
            ? new Address(name, street, postalCode, city, region, command.Country ?? "").Trimmed()
            : null;
}
