using BuildingBlocks;
using Shop.Domain;
using Shop.Domain.Paying;
using Shop.Ports;

namespace Shop.Adapters.Payments;

/// <summary>What costs nothing is paid at once.</summary>
internal sealed class FreeGateway : IPaymentGateway
{
    public WayToPay Way => WayToPay.Free;

    public Task<bool> Takes(Money amount, CancellationToken ct) => Task.FromResult(amount.Minor == 0);

    public Task<PaymentStart> Begin(Order order, Payment payment, CancellationToken ct) => Task.FromResult<PaymentStart>(new PaidStart());

    public Task<PaymentReport?> Look(Payment payment, CancellationToken ct) => Task.FromResult<PaymentReport?>(null);

    public Task Close(Payment payment, CancellationToken ct) => Task.CompletedTask;

    public Task<ReturnAnswer> Return(Payment payment, Money amount, string key, CancellationToken ct) => Task.FromResult(new ReturnAnswer(Outcome.Done, IsFinal: true));
}
