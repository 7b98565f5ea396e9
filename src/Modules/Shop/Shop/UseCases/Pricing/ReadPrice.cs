namespace Shop.UseCases.Pricing;

/// <summary>What a photo of this gallery costs.</summary>
public sealed record ReadPrice(Guid GalleryId);

/// <summary>A gallery's price.</summary>
/// <param name="PriceMinor">Minor units, tax included; null when nothing is for sale.</param>
/// <param name="Currency">ISO 4217; the studio's.</param>
public sealed record GalleryPrice(long? PriceMinor, string Currency);
