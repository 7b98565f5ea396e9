using Microsoft.EntityFrameworkCore;
using Shop.Domain.Buying;
using Shop.Ports;

namespace Shop.Adapters.Persistence;

internal sealed class EfCartRepository(ShopDbContext db) : ICartRepository
{
    public async Task<Cart> Open(Guid galleryId, Guid visitorId, CancellationToken ct) =>
        await db.Carts.FindAsync([galleryId, visitorId], ct) ?? db.Carts.Add(Cart.Empty(galleryId, visitorId)).Entity;

    public Task RemoveAll(Guid galleryId, CancellationToken ct) => db.Carts.Where(cart => cart.GalleryId == galleryId).ExecuteDeleteAsync(ct);

    public Task RemoveOf(IReadOnlyCollection<Guid> visitorIds, CancellationToken ct) => db.Carts.Where(cart => visitorIds.Contains(cart.VisitorId)).ExecuteDeleteAsync(ct);
}
