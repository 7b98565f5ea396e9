using Shop.Domain;
using Shop.Ports;

namespace Shop.Adapters.Persistence;

internal sealed class EfOrderRules(ShopDbContext db) : IOrderRules
{
    public async Task<OrderRules> Open(CancellationToken ct) => await db.OrderRules.FindAsync([OrderRules.OnlyId], ct) ?? db.OrderRules.Add(OrderRules.Initial()).Entity;
}
