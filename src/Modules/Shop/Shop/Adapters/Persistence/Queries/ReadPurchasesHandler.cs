using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.UseCases.Privacy;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class ReadPurchasesHandler(ShopDbContext db) : IQueryHandler<ReadPurchases, IReadOnlyList<Bought>>
{
    public async Task<IReadOnlyList<Bought>> Handle(ReadPurchases query, CancellationToken ct)
    {
        var email = query.Email.Trim().ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // The database does it: these are the words EF Core translates.
        var orders = await db.WholeOrders.Where(order => query.VisitorIds.Contains(order.VisitorId) || order.BuyerEmail.ToLower() == email)
            .OrderBy(order => order.Year).ThenBy(order => order.Sequence).ToListAsync(ct);
#pragma warning restore CA1304, CA1311, CA1862
        var ids = orders.Select(order => order.Id).ToList();
        var invoices = await db.Invoices.Where(invoice => ids.Contains(invoice.OrderId)).ToDictionaryAsync(invoice => invoice.OrderId, invoice => invoice.Number, ct);
        return [.. orders.Select(order => new Bought(
            order.Number.ToString(), order.PlacedAt, order.BuyerName, order.BuyerEmail, order.TotalMinor, order.Currency, [.. order.Lines.Select(line => line.Description)],
            invoices.GetValueOrDefault(order.Id)))];
    }
}
