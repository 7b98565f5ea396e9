using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.UseCases.Invoicing;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class DoInvoicesWaitHandler(ShopDbContext db) : IQueryHandler<DoInvoicesWait, bool>
{
    public Task<bool> Handle(DoInvoicesWait query, CancellationToken ct) => db.Orders.AnyAsync(order => order.AwaitsInvoice, ct);
}
