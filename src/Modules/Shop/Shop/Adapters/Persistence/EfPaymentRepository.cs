using Microsoft.EntityFrameworkCore;
using Shop.Domain.Paying;
using Shop.Ports;

namespace Shop.Adapters.Persistence;

internal sealed class EfPaymentRepository(ShopDbContext db) : IPaymentRepository
{
    public Task<Payment?> Find(Guid paymentId, CancellationToken ct) => db.Payments.FirstOrDefaultAsync(payment => payment.Id == paymentId, ct);

    public async Task<IReadOnlyList<Payment>> Of(Guid orderId, CancellationToken ct) =>
        await db.Payments.Where(payment => payment.OrderId == orderId).OrderBy(payment => payment.Attempt).ToListAsync(ct);

    public void Add(Payment payment) => db.Payments.Add(payment);

    public async Task<bool> Hear(HeardEvent heard, DateTimeOffset forgetBefore, CancellationToken ct)
    {
        await db.HeardEvents.Where(old => old.HeardAt < forgetBefore).ExecuteDeleteAsync(ct);
        if (await db.HeardEvents.AnyAsync(known => known.Id == heard.Id, ct))
            return false;

        db.HeardEvents.Add(heard);
        return true;
    }
}
