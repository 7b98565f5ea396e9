using BuildingBlocks;
using Shop.Domain;
using Shop.Domain.Paying;
using Shop.Ports;

namespace Shop.Adapters.Payments;

/// <summary>The buyer sends the money as the studio says, and the studio notes when it has come; it returns money in the same way.</summary>
internal sealed class OfflineGateway : IPaymentGateway
{
    public WayToPay Way => WayToPay.Offline;

    public Task<bool> Takes(Money amount, CancellationToken ct) => Task.FromResult(amount.Minor > 0);

    public Task<PaymentStart> Begin(Order order, Payment payment, CancellationToken ct) => Task.FromResult<PaymentStart>(new InstructedStart());

    public Task<PaymentReport?> Look(Payment payment, CancellationToken ct) => Task.FromResult<PaymentReport?>(null);

    public Task Close(Payment payment, CancellationToken ct) => Task.CompletedTask;

    public Task<ReturnAnswer> Return(Payment payment, Money amount, string key, CancellationToken ct) => Task.FromResult(new ReturnAnswer(Outcome.Done, IsFinal: true));
}
