namespace Shop.Domain.Catalogue;

/// <summary>Which price list a gallery sells by.</summary>
internal sealed class GalleryShop
{
    public required Guid GalleryId { get; init; }

    public Guid PriceListId { get; private set; }

    public static GalleryShop By(Guid galleryId, Guid priceListId) => new() { GalleryId = galleryId, PriceListId = priceListId };

    public void SellBy(Guid priceListId) => PriceListId = priceListId;
}
