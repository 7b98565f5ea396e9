using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.Domain;
using Shop.UseCases.Making;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class ReadOrderRulesHandler(ShopDbContext db) : IQueryHandler<ReadOrderRules, OrderRulesView>
{
    public async Task<OrderRulesView> Handle(ReadOrderRules query, CancellationToken ct) =>
        new((await db.OrderRules.FirstOrDefaultAsync(ct) ?? OrderRules.Initial()).ReviewDays);
}
