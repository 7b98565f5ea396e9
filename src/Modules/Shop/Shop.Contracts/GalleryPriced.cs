namespace Shop.Contracts;

/// <summary>What a gallery sells changed.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="PriceMinor">Of the high-res download of a photo; null means that it is not for sale.</param>
/// <param name="Currency">ISO 4217; the studio's.</param>
/// <param name="PricedAt">When.</param>
public sealed record GalleryPriced(Guid GalleryId, long? PriceMinor, string Currency, DateTimeOffset PricedAt)
{
    /// <summary>Whether anything at all is for sale, such as prints without a download.</summary>
    public bool SellsAnything { get; init; } = PriceMinor is not null;
}
