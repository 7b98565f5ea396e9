namespace Shop.Contracts;

/// <summary>An order was paid: what it holds may be downloaded. Amounts are minor units of <paramref name="Currency"/>; the total includes tax.</summary>
public sealed record OrderPaid(
    Guid GalleryId, Guid OrderId, string OrderNumber, Buyer Buyer, IReadOnlyList<OrderLineFact> Lines, long TotalMinor, long TaxMinor, string Currency,
    string Method, DateTimeOffset PaidAt);
