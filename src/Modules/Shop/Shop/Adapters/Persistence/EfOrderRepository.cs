using Microsoft.EntityFrameworkCore;
using Shop.Domain;
using Shop.Ports;

namespace Shop.Adapters.Persistence;

internal sealed class EfOrderRepository(ShopDbContext db) : IOrderRepository
{
    /// <summary>
    /// SQLite has one writer at a time anyway. PostgreSQL takes this lock without a snapshot, so what is read next is what the former one
    /// committed; a lock on a row would be met by a snapshot that is too old, and all but one of many would have to begin anew.
    /// </summary>
    public async Task TakeTurn(CancellationToken ct)
    {
        if (db.Database.IsNpgsql())
            await db.Database.ExecuteSqlRawAsync("LOCK TABLE shop_order_counter IN SHARE ROW EXCLUSIVE MODE", ct);
    }

    public Task<Order?> Find(Guid orderId, CancellationToken ct) => db.WholeOrders.FirstOrDefaultAsync(order => order.Id == orderId, ct);

    public async Task<IReadOnlyList<OrderedPhoto>> Ordered(
        Guid galleryId, Guid visitorId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct)
    {
        var orders = await db.WholeOrders
            .Where(order => order.GalleryId == galleryId && order.VisitorId == visitorId && order.State != OrderState.Canceled)
            .OrderBy(order => order.Year).ThenBy(order => order.Sequence)
            .ToListAsync(ct);
        return [.. orders.SelectMany(order => order.Downloads.Where(photo => assetIds.Contains(photo.AssetId))
            .Select(photo => new OrderedPhoto(photo.AssetId, photo.FileName, order.Number, order.State)))];
    }

    public async Task<OrderNumber> NextNumber(int year, CancellationToken ct)
    {
        var counter = await db.OrderCounters.FindAsync([year], ct) ?? db.OrderCounters.Add(new OrderCounter { Year = year }).Entity;
        return counter.Next();
    }

    public async Task<IReadOnlyList<Order>> AwaitingInvoice(CancellationToken ct) =>
        await db.WholeOrders.Where(order => order.AwaitsInvoice).OrderBy(order => order.PaidAt).ThenBy(order => order.Year).ThenBy(order => order.Sequence).ToListAsync(ct);

    public async Task<IReadOnlyList<Order>> Reviewed(DateTimeOffset now, CancellationToken ct) =>
        await db.WholeOrders.Where(order => order.ReviewEndsAt <= now).OrderBy(order => order.ReviewEndsAt).ToListAsync(ct);

    public void Add(Order order) => db.Orders.Add(order).Property(OrderMapping.SearchText).CurrentValue = OrderMapping.SearchTextOf(order);
}
