using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.Domain;
using Shop.Domain.Paying;
using Shop.UseCases.Paying;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class ReadPaymentHandler(ShopDbContext db, TimeProvider clock) : IQueryHandler<ReadPayment, PaymentView?>
{
    public async Task<PaymentView?> Handle(ReadPayment query, CancellationToken ct)
    {
        if (await db.WholeOrders.FirstOrDefaultAsync(order => order.Id == query.OrderId, ct) is not { } order)
            return null;
        if (order.State == OrderState.Canceled)
            return new PaymentView(PaymentStage.Canceled, null);
        if (order.IsPaid)
            return new PaymentView(PaymentStage.Paid, null);

        var open = await db.Payments.Where(payment => payment.OrderId == order.Id && payment.State == PaymentState.Open).OrderByDescending(payment => payment.Attempt).FirstOrDefaultAsync(ct);
        return open is { Page: { } page } && open.ClosesAt > clock.GetUtcNow() ? new PaymentView(PaymentStage.OnPage, new Uri(page)) : new PaymentView(PaymentStage.Instructions, null);
    }
}
