using Shop.Contracts;

namespace Shop.UseCases.Buying;

/// <summary>The order behind the token of its link; null for a wrong token.</summary>
public sealed record FindOrder(string AccessToken);

/// <summary>An order as its buyer and the studio see it. Amounts are minor units of <paramref name="Currency"/>; the total includes tax.</summary>
public sealed record OrderView(
    Guid OrderId, string Number, Guid GalleryId, Guid VisitorId, string BuyerName, string BuyerEmail, OrderStatus Status, IReadOnlyList<OrderLineView> Lines,
    long TotalMinor, IReadOnlyList<TaxView> Taxes, string TaxName, string Currency, string PaymentInstructions, DateTimeOffset PlacedAt, DateTimeOffset? PaidAt)
{
    /// <summary>Its invoice; null before it was paid, while it waits, and for orders from before there were invoices.</summary>
    public OrderInvoice? Invoice { get; init; }

    /// <summary>It was paid, and its invoice waits until it is known who sells.</summary>
    public bool AwaitsInvoice { get; init; }
}

/// <summary>An order's invoice.</summary>
/// <param name="Number">Its number.</param>
/// <param name="IssuedOn">The studio's day.</param>
/// <param name="IsPrinted">Whether its PDF is there; it comes soon after the number.</param>
public sealed record OrderInvoice(string Number, DateOnly IssuedOn, bool IsPrinted);

/// <summary>One line, as it was when the order was placed.</summary>
/// <param name="Position">Its place, from 1.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Product">As the price list called it.</param>
/// <param name="Variant">As the price list called it; may be empty.</param>
/// <param name="Photos">What it is of.</param>
/// <param name="Quantity">How many pieces.</param>
/// <param name="PriceMinor">What was to be paid for it, tax included.</param>
public sealed record OrderLineView(int Position, SoldKind Kind, string Product, string Variant, IReadOnlyList<CartPhotoView> Photos, int Quantity, long PriceMinor);

/// <summary>Where an order stands.</summary>
public enum OrderStatus
{
    PendingPayment,
    Paid,
    Canceled,
}
