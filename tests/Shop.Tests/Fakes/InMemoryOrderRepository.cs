using Shop.Domain;
using Shop.Ports;

namespace Shop.Tests.Fakes;

internal sealed class InMemoryOrderRepository : IOrderRepository
{
    private readonly List<Order> _orders = [];
    private readonly Dictionary<int, OrderCounter> _counters = [];

    public IReadOnlyList<Order> All => _orders;

    public Task TakeTurn(CancellationToken ct) => Task.CompletedTask;

    public Task<Order?> Find(Guid orderId, CancellationToken ct) => Task.FromResult(_orders.Find(order => order.Id == orderId));

    public Task<IReadOnlyList<OrderedPhoto>> Ordered(Guid galleryId, Guid visitorId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<OrderedPhoto>>([.. _orders
            .Where(order => order.GalleryId == galleryId && order.VisitorId == visitorId && order.State != OrderState.Canceled)
            .OrderBy(order => order.Year).ThenBy(order => order.Sequence)
            .SelectMany(order => order.Downloads.Where(photo => assetIds.Contains(photo.AssetId))
                .Select(photo => new OrderedPhoto(photo.AssetId, photo.FileName, order.Number, order.State)))]);

    public Task<OrderNumber> NextNumber(int year, CancellationToken ct)
    {
        if (!_counters.TryGetValue(year, out var counter))
            _counters[year] = counter = new OrderCounter { Year = year };
        return Task.FromResult(counter.Next());
    }

    public Task<IReadOnlyList<Order>> AwaitingInvoice(CancellationToken ct) => Task.FromResult<IReadOnlyList<Order>>(
        [.. _orders.Where(order => order.AwaitsInvoice).OrderBy(order => order.PaidAt).ThenBy(order => order.Year).ThenBy(order => order.Sequence)]);

    public Task<IReadOnlyList<Order>> Reviewed(DateTimeOffset now, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Order>>([.. _orders.Where(order => order.ReviewEndsAt <= now).OrderBy(order => order.ReviewEndsAt)]);

    public void Add(Order order) => _orders.Add(order);
}
