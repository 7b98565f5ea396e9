using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.Domain;
using Shop.UseCases.Making;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class ReadSellingRulesHandler(ShopDbContext db) : IQueryHandler<ReadSellingRules, SellingRulesView>
{
    public async Task<SellingRulesView> Handle(ReadSellingRules query, CancellationToken ct) =>
        new((await db.SellingRules.FirstOrDefaultAsync(ct) ?? SellingRules.Initial()).ReviewDays);
}
