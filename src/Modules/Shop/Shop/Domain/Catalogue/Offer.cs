using Shop.Contracts;

namespace Shop.Domain.Catalogue;

/// <summary>What others hear of a gallery's prices.</summary>
/// <param name="DownloadMinor">What the high-res download of a photo costs; null where it is not for sale.</param>
/// <param name="SellsAnything">Whether there is anything to buy.</param>
internal sealed record Offer(long? DownloadMinor, bool SellsAnything)
{
    /// <summary>By a list, or by none; a list of another currency than the studio's sells nothing.</summary>
    public static Offer Of(PriceList? list, string currency) => list is { SellsAnything: true } && list.Currency == currency
        ? new Offer(list.Products.FirstOrDefault(IsFile)?.Variants[0].PriceMinor, true)
        : new Offer(null, false);

    public GalleryPriced Of(Guid galleryId, string currency, DateTimeOffset now) => new(galleryId, DownloadMinor, currency, now) { SellsAnything = SellsAnything };

    private static bool IsFile(Product product) => product is { IsOffered: true, Kind: SoldKind.Download, Scope: SoldScope.Photo, File: SoldFile.Original };
}
