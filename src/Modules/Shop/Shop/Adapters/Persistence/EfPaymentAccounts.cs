using Shop.Domain.Paying;
using Shop.Ports;

namespace Shop.Adapters.Persistence;

internal sealed class EfPaymentAccounts(ShopDbContext db) : IPaymentAccounts
{
    public async Task<PaymentAccount> Open(CancellationToken ct) =>
        await db.PaymentAccounts.FindAsync([PaymentAccount.OnlyId], ct) ?? db.PaymentAccounts.Add(PaymentAccount.Empty()).Entity;
}
