using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.UseCases.Buying;
using Shop.UseCases.Selling;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class ReadOrderHandler(ShopDbContext db) : IQueryHandler<ReadOrder, OrderView?>
{
    public async Task<OrderView?> Handle(ReadOrder query, CancellationToken ct) =>
        await db.WholeOrders.FirstOrDefaultAsync(order => order.Id == query.OrderId, ct) is { } order ? await OrderViews.Of(db, order, ct) : null;
}
