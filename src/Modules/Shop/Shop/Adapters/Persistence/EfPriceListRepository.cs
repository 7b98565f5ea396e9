using Microsoft.EntityFrameworkCore;
using Shop.Domain;
using Shop.Ports;

namespace Shop.Adapters.Persistence;

internal sealed class EfPriceListRepository(ShopDbContext db) : IPriceListRepository
{
    public Task<PriceList?> Find(Guid galleryId, CancellationToken ct) => db.PriceLists.FirstOrDefaultAsync(list => list.GalleryId == galleryId, ct);

    public void Add(PriceList list) => db.PriceLists.Add(list);

    public void Remove(PriceList list) => db.PriceLists.Remove(list);
}
