namespace Shop.Contracts;

/// <summary>A visitor ordered; payment is still to come. Amounts are minor units of <paramref name="Currency"/>; the total includes tax.</summary>
public sealed record OrderPlaced(
    Guid GalleryId, Guid OrderId, string OrderNumber, Buyer Buyer, IReadOnlyList<OrderLineFact> Lines, long TotalMinor, long TaxMinor, string Currency,
    DateTimeOffset PlacedAt);
