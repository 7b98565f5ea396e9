using Shop.Domain.Catalogue;
using Shop.Ports;

namespace Shop.Adapters.Persistence;

internal sealed class EfPriceRules(ShopDbContext db) : IPriceRules
{
    public async Task<PriceRules> Open(CancellationToken ct) => await db.PriceRules.FindAsync([PriceRules.OnlyId], ct) ?? db.PriceRules.Add(PriceRules.None()).Entity;
}
