using Shop.Domain.Catalogue;
using Shop.Ports;

namespace Shop.Adapters.Persistence;

internal sealed class EfSellingRules(ShopDbContext db) : ISellingRules
{
    public async Task<SellingRules> Open(CancellationToken ct) => await db.SellingRules.FindAsync([SellingRules.OnlyId], ct) ?? db.SellingRules.Add(SellingRules.None()).Entity;
}
