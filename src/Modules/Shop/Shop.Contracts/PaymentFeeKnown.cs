namespace Shop.Contracts;

/// <summary>What the payment provider kept of a payment, told after the payment itself. Minor units of <paramref name="Currency"/>.</summary>
public sealed record PaymentFeeKnown(Guid GalleryId, Guid OrderId, string OrderNumber, long FeeMinor, string Currency, DateTimeOffset KnownAt);
