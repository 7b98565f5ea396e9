using BuildingBlocks;
using Shop.Contracts;

namespace Shop.Domain.Catalogue;

/// <summary>The shortest way into the shop: every photo's file at one price.</summary>
internal sealed partial class PriceList
{
    /// <summary>What the product of such a list is called. Pages, mails and papers say it in their reader's language.</summary>
    public const string DownloadName = "High-resolution download";

    /// <summary>The download of a single photo, where the list has one.</summary>
    public Product? PhotoDownload => Products.FirstOrDefault(product => product is { IsOffered: true, Kind: SoldKind.Download, Scope: SoldScope.Photo });

    /// <summary>What the only thing on a gallery's own list costs; null for a list of the studio's.</summary>
    public long? DownloadMinor => GalleryId is null ? null : PhotoDownload?.Variants[0].PriceMinor;

    /// <summary>A gallery's own list.</summary>
    public static PriceList OfDownloads(Guid galleryId, string currency, DateTimeOffset now) => OfDownloads(galleryId, galleryId, currency, now);

    /// <summary>A gallery's own list, where its first one had another currency.</summary>
    public static PriceList OfDownloads(Guid id, Guid galleryId, string currency, DateTimeOffset now) =>
        new() { Id = id, Name = "Downloads", GalleryId = galleryId, Currency = currency, CreatedAt = now, ChangedAt = now };

    /// <summary>Every photo's file is to be had for this much.</summary>
    public Outcome SellDownloads(long priceMinor, DateTimeOffset now)
    {
        if (priceMinor < 1)
            return Outcome.Refused($"A price is at least {new Money(1, Currency)}. Leave it empty to sell nothing.", "PriceMinor");
        if (priceMinor > Variant.HighestMinor)
            return Outcome.Refused($"A price is at most {new Money(Variant.HighestMinor, Currency)}.", "PriceMinor");

        return Put(new Product(Id, SoldKind.Download, DownloadName, [new Variant(Id, "", priceMinor, 0)]), now);
    }
}
