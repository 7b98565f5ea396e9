using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.UseCases.Refunding;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class FindOpenRefundsHandler(ShopDbContext db) : IQueryHandler<FindOpenRefunds, IReadOnlyList<OpenRefund>>
{
    public async Task<IReadOnlyList<OpenRefund>> Handle(FindOpenRefunds query, CancellationToken ct)
    {
        var orders = await db.WholeOrders.Where(order => (query.OrderId == null || order.Id == query.OrderId) && order.Refunds.Any(refund => refund.SettledAt == null)).ToListAsync(ct);
        var ids = orders.Select(order => order.Id).ToList();
        var payments = await db.Payments.Where(payment => ids.Contains(payment.OrderId)).ToDictionaryAsync(payment => payment.Id, ct);
        return [.. orders.SelectMany(order => order.Refunds.Where(refund => !refund.IsSettled && refund.PaymentId is not null)
            .Select(refund => new OpenRefund(order, refund, payments[refund.PaymentId!.Value])))];
    }
}
