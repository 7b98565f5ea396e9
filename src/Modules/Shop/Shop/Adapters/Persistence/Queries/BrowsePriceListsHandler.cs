using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.UseCases.Listing;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class BrowsePriceListsHandler(ShopDbContext db) : IQueryHandler<BrowsePriceLists, IReadOnlyList<PriceListCard>>
{
    public async Task<IReadOnlyList<PriceListCard>> Handle(BrowsePriceLists query, CancellationToken ct)
    {
        var galleries = await db.GalleryShops.GroupBy(shop => shop.PriceListId).Select(same => new { same.Key, Count = same.Count() }).ToDictionaryAsync(same => same.Key, same => same.Count, ct);
        var lists = await db.PriceLists.Where(list => list.GalleryId == null).ToListAsync(ct);
        return
        [
            .. lists.OrderBy(list => list.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(list => list.Id)
                .Select(list => new PriceListCard(list.Id, list.Name, list.Currency, list.Products.Count, list.Packages.Count, galleries.GetValueOrDefault(list.Id))),
        ];
    }
}
