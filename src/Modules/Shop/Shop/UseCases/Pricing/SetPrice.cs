namespace Shop.UseCases.Pricing;

/// <summary>Sets what the high-res download of any photo of a gallery costs; null takes the gallery out of the shop.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="PriceMinor">Minor units of the studio's currency, tax included.</param>
public sealed record SetPrice(Guid GalleryId, long? PriceMinor);
