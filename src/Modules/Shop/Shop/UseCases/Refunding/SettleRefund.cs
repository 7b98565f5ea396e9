using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Ports;

namespace Shop.UseCases.Refunding;

/// <summary>Notes what came of returning money that was set aside: it went back, or why it stays.</summary>
internal sealed record SettleRefund(Guid OrderId, Guid RefundId, string? Refusal);

internal sealed class SettleRefundHandler(IOrderRepository orders, RefundDesk refunds, TimeProvider clock) : ICommandHandler<SettleRefund>
{
    public async Task<Outcome> Handle(SettleRefund command, CancellationToken ct)
    {
        await refunds.TakeTurn(ct);
        if (await orders.Find(command.OrderId, ct) is not { } order || order.Refunds.FirstOrDefault(refund => refund.Id == command.RefundId) is not { IsSettled: false } refund)
            return Outcome.Done; // somebody else was quicker
        if (command.Refusal is not { } refusal)
        {
            await refunds.Settle(order, refund, ct);
            return Outcome.Done;
        }

        order.Drop(refund);
        order.Note(refusal, "Stripe", clock.GetUtcNow());
        return Outcome.Done;
    }
}
