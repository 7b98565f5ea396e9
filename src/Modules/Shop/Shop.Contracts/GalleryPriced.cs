namespace Shop.Contracts;

/// <summary>The price of a high-res download in a gallery changed; null means that nothing is for sale.</summary>
public sealed record GalleryPriced(Guid GalleryId, long? PriceMinor, string Currency, DateTimeOffset PricedAt);
