using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.Domain;
using Shop.Domain.Paying;
using Shop.UseCases.Paying;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class FindDuePaymentHandler(ShopDbContext db) : IQueryHandler<FindDuePayment, DuePayment?>
{
    public async Task<DuePayment?> Handle(FindDuePayment query, CancellationToken ct)
    {
        var order = await db.WholeOrders.FirstOrDefaultAsync(order => order.Id == query.OrderId && order.State == OrderState.PendingPayment, ct);
        var payment = await db.Payments.Where(payment => payment.OrderId == query.OrderId && payment.State == PaymentState.Open).OrderByDescending(payment => payment.Attempt).FirstOrDefaultAsync(ct);
        return order is null || payment is null ? null : new DuePayment(payment, order);
    }
}
