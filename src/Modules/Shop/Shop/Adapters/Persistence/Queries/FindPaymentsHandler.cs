using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.Domain.Paying;
using Shop.UseCases.Paying;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class FindPaymentsHandler(ShopDbContext db, TimeProvider clock) : IQueryHandler<FindPayments, IReadOnlyList<Guid>>
{
    public async Task<IReadOnlyList<Guid>> Handle(FindPayments query, CancellationToken ct)
    {
        if (query.EventId is { } told && await db.HeardEvents.AnyAsync(heard => heard.Id == told, ct))
            return [];

        return await Named(query).Select(payment => payment.Id).ToListAsync(ct);
    }

    private IQueryable<Payment> Named(FindPayments query)
    {
        var (session, charge, orderId) = (query.Session, query.Charge, query.OrderId);
        if (orderId is not null)
            return db.Payments.Where(payment => payment.OrderId == orderId && payment.State == PaymentState.Open);
        if (session is not null || charge is not null)
            return db.Payments.Where(payment => (session != null && payment.Session == session) || (charge != null && payment.Charge == charge));

        return query.EventId is null ? Due() : db.Payments.Where(_ => false);
    }

    // What is open waits for its buyer: it is asked for when it should be closed, or when its order goes on without it.
    private IQueryable<Payment> Due()
    {
        var now = clock.GetUtcNow();
        var grace = now - Payment.OpenFor;
        return db.Payments.Where(payment => payment.State == PaymentState.Surplus
            || payment.AwaitsFeeUntil > now
            || (payment.State == PaymentState.Open
                && (payment.Session != null || payment.OpenedAt <= grace)));
    }
}
