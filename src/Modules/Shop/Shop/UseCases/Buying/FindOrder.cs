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

    /// <summary>It was paid and not canceled: what it holds can be downloaded.</summary>
    public bool IsPaid { get; init; }

    /// <summary>Some of it has to be made.</summary>
    public bool IsMade { get; init; }

    /// <summary>The parcel; null before it is on its way, and where nothing is sent.</summary>
    public ParcelView? Parcel { get; init; }

    /// <summary>What went back, in order.</summary>
    public IReadOnlyList<RefundView> Refunds { get; init; } = [];

    /// <summary>It was paid, and its invoice waits until it is known who sells.</summary>
    public bool AwaitsInvoice { get; init; }
}

/// <summary>An order's invoice.</summary>
/// <param name="Number">Its number.</param>
/// <param name="IssuedOn">The studio's day.</param>
/// <param name="IsPrinted">Whether its PDF is there; it comes soon after the number.</param>
public sealed record OrderInvoice(string Number, DateOnly IssuedOn, bool IsPrinted);

/// <summary>A parcel that is on its way.</summary>
/// <param name="ShippedAt">Since when.</param>
/// <param name="TrackingNumber">Null where there is none.</param>
/// <param name="TrackingAddress">A page on which it can be followed; null where there is none.</param>
public sealed record ParcelView(DateTimeOffset ShippedAt, string? TrackingNumber, string? TrackingAddress);

/// <summary>Money that went back.</summary>
/// <param name="RefundId">Which.</param>
/// <param name="AmountMinor">How much, tax included.</param>
/// <param name="Method">How, such as "Bank transfer".</param>
/// <param name="Reason">Why; may be empty.</param>
/// <param name="SettledAt">When; null while it is on its way to be returned.</param>
/// <param name="CreditNote">The number of its credit note; null where the order never had an invoice.</param>
/// <param name="IsPrinted">Whether the credit note's PDF is there; it comes soon after the number.</param>
public sealed record RefundView(Guid RefundId, long AmountMinor, string Method, string Reason, DateTimeOffset? SettledAt, string? CreditNote, bool IsPrinted);

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

    /// <summary>Only in passing: what was paid goes on at once.</summary>
    Paid,

    /// <summary>The studio may still change it.</summary>
    InReview,

    Processing,
    Shipped,
    Completed,
    Canceled,
}
