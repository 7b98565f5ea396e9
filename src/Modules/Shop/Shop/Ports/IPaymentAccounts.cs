using Shop.Domain.Paying;

namespace Shop.Ports;

/// <summary>The studio's account with its payment provider.</summary>
internal interface IPaymentAccounts
{
    /// <summary>The account; an empty one before anything was told.</summary>
    Task<PaymentAccount> Open(CancellationToken ct);
}
