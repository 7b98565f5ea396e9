using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.UseCases.Paying;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class ReadPaymentFileHandler(ShopDbContext db) : IQueryHandler<ReadPaymentFile, DuePayment?>
{
    public async Task<DuePayment?> Handle(ReadPaymentFile query, CancellationToken ct) =>
        await db.Payments.FirstOrDefaultAsync(payment => payment.Id == query.PaymentId, ct) is { } payment
            ? new DuePayment(payment, await db.WholeOrders.FirstAsync(order => order.Id == payment.OrderId, ct))
            : null;
}
