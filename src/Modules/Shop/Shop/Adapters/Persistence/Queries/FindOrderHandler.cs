using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.UseCases.Buying;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class FindOrderHandler(ShopDbContext db) : IQueryHandler<FindOrder, OrderView?>
{
    public async Task<OrderView?> Handle(FindOrder query, CancellationToken ct)
    {
        var hash = SecretToken.Hash(query.AccessToken);
        return await db.WholeOrders.FirstOrDefaultAsync(order => order.TokenHash == hash, ct) is { } order ? await OrderViews.Of(db, order, ct) : null;
    }
}
