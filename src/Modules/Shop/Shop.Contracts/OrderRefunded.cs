namespace Shop.Contracts;

/// <summary>
/// Money of a paid order went back, and a credit note says so. Amounts are minor units of <paramref name="Currency"/> and positive; what an order's refunds add
/// up to never exceeds what was paid.
/// </summary>
/// <param name="GalleryId">The order's gallery.</param>
/// <param name="OrderId">The order.</param>
/// <param name="OrderNumber">Its number.</param>
/// <param name="RefundId">One order may have several refunds.</param>
/// <param name="Buyer">Who gets the money.</param>
/// <param name="Lines">What of each line goes back: net, tax and discount of the returned part; the cost is what the studio is spared.</param>
/// <param name="TotalMinor">What goes back, tax included.</param>
/// <param name="TaxMinor">The tax in it.</param>
/// <param name="Currency">The order's.</param>
/// <param name="Method">How it goes back, such as "Bank transfer".</param>
/// <param name="CreditNoteNumber">The number of the credit note; null when the order never had an invoice.</param>
/// <param name="RefundedAt">When.</param>
public sealed record OrderRefunded(
    Guid GalleryId, Guid OrderId, string OrderNumber, Guid RefundId, Buyer Buyer, IReadOnlyList<OrderLineFact> Lines, long TotalMinor, long TaxMinor, string Currency,
    string Method, string? CreditNoteNumber, DateTimeOffset RefundedAt)
{
    /// <summary>Where the buyer's tax was due, ISO 3166-1 alpha-2; null where it was not asked.</summary>
    public string? Country { get; init; }

    /// <summary>How much of it goes back onto gift cards; the rest goes by the method.</summary>
    public long CreditMinor { get; init; }
}
