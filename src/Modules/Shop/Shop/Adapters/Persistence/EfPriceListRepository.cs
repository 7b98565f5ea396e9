using Microsoft.EntityFrameworkCore;
using Shop.Domain.Catalogue;
using Shop.Ports;

namespace Shop.Adapters.Persistence;

internal sealed class EfPriceListRepository(ShopDbContext db) : IPriceListRepository
{
    public async Task<PriceList?> Find(Guid listId, CancellationToken ct) => await db.PriceLists.FindAsync([listId], ct);

    public async Task<PriceList?> FindOf(Guid galleryId, CancellationToken ct) =>
        await db.GalleryShops.FindAsync([galleryId], ct) is { } shop ? await Find(shop.PriceListId, ct) : null;

    public async Task Assign(Guid galleryId, Guid? listId, CancellationToken ct)
    {
        var shop = await db.GalleryShops.FindAsync([galleryId], ct);
        if (listId is not { } id)
        {
            if (shop is not null)
                db.GalleryShops.Remove(shop);
        }
        else if (shop is null)
        {
            db.GalleryShops.Add(GalleryShop.By(galleryId, id));
        }
        else
        {
            shop.SellBy(id);
        }
    }

    public async Task<IReadOnlyList<Guid>> GalleriesOf(Guid listId, CancellationToken ct) =>
        await db.GalleryShops.Where(shop => shop.PriceListId == listId).OrderBy(shop => shop.GalleryId).Select(shop => shop.GalleryId).ToListAsync(ct);

    public async Task<IReadOnlyList<PriceList>> OwnOf(Guid galleryId, CancellationToken ct) =>
        await db.PriceLists.Where(list => list.GalleryId == galleryId).OrderBy(list => list.CreatedAt).ToListAsync(ct);

    public Task<int> CountGalleries(Guid listId, CancellationToken ct) => db.GalleryShops.CountAsync(shop => shop.PriceListId == listId, ct);

    public void Add(PriceList list) => db.PriceLists.Add(list);

    public async Task Remove(PriceList list, CancellationToken ct)
    {
        db.GalleryShops.RemoveRange(await db.GalleryShops.Where(shop => shop.PriceListId == list.Id).ToListAsync(ct));
        db.PriceLists.Remove(list);
    }
}
