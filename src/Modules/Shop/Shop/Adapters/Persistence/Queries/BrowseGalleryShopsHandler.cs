using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.UseCases.Pricing;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class BrowseGalleryShopsHandler(ShopDbContext db) : IQueryHandler<BrowseGalleryShops, IReadOnlyList<GalleryShopFact>>
{
    public async Task<IReadOnlyList<GalleryShopFact>> Handle(BrowseGalleryShops query, CancellationToken ct) => await (
        from shop in db.GalleryShops
        where query.GalleryId == null || shop.GalleryId == query.GalleryId
        join list in db.PriceLists on shop.PriceListId equals list.Id
        select new GalleryShopFact(shop.GalleryId, list.GalleryId == null ? list.Id : null, list.GalleryId == null ? list.Name : "")).ToListAsync(ct);
}
