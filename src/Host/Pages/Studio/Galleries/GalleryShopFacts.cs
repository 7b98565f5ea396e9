using BuildingBlocks.UseCases;
using Microsoft.AspNetCore.Mvc.Rendering;
using Shop.UseCases.Listing;
using Shop.UseCases.Pricing;

namespace Host.Pages.Studio.Galleries;

/// <summary>What a gallery sells by, and what it could.</summary>
internal sealed class GalleryShopFacts(
    IQueryHandler<ReadPrice, GalleryPrice> prices, IQueryHandler<BrowseGalleryShops, IReadOnlyList<GalleryShopFact>> shops,
    IQueryHandler<BrowsePriceLists, IReadOnlyList<PriceListCard>> lists)
{
    public async Task<(GalleryPrice Price, GalleryShopFact? SellsBy, IReadOnlyList<SelectListItem> Lists)> Of(Guid galleryId, CancellationToken ct)
    {
        var fact = (await shops.Handle(new BrowseGalleryShops(galleryId), ct)).FirstOrDefault(fact => fact.ListId is not null);
        return (await prices.Handle(new ReadPrice(galleryId), ct), fact, await Choices("No list", ct));
    }

    /// <summary>The studio's lists, after the choice of none.</summary>
    public async Task<IReadOnlyList<SelectListItem>> Choices(string none, CancellationToken ct) =>
        [new(none, ""), .. (await lists.Handle(new BrowsePriceLists(), ct)).Select(list => new SelectListItem(list.Name, list.ListId.ToString()))];
}
