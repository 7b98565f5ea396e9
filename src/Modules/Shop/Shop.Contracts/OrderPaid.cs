namespace Shop.Contracts;

/// <summary>An order was paid: what it holds may be downloaded. Amounts are minor units of <paramref name="Currency"/>; the total includes tax.</summary>
public sealed record OrderPaid(
    Guid GalleryId, Guid OrderId, string OrderNumber, Buyer Buyer, IReadOnlyList<OrderLineFact> Lines, long TotalMinor, long TaxMinor, string Currency,
    string Method, DateTimeOffset PaidAt)
{
    /// <summary>Where the buyer's tax is due, ISO 3166-1 alpha-2; null where it was not asked.</summary>
    public string? Country { get; init; }

    /// <summary>How much of the total was paid with gift cards; the rest came by the method.</summary>
    public long CreditMinor { get; init; }

    /// <summary>What the payment provider kept; null where it was not known yet, see <see cref="PaymentFeeKnown"/>.</summary>
    public long? FeeMinor { get; init; }

    /// <summary>The discount on it; null where there was none.</summary>
    public DiscountFact? Discount { get; init; }
}

/// <summary>The discount on an order.</summary>
/// <param name="CampaignId">The campaign that gave it.</param>
/// <param name="Name">What the campaign was called.</param>
/// <param name="AmountMinor">What it took off, tax included; minor units of the order's currency.</param>
public sealed record DiscountFact(Guid CampaignId, string Name, long AmountMinor);
