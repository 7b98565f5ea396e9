using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Domain;
using Shop.Ports;

namespace Shop.UseCases.Refunding;

/// <summary>
/// Returns some or all of what was paid for an order; the buyer is told by mail, with a credit note. What was paid at a provider is set aside, and
/// <see cref="PursueRefunds"/> has it returned.
/// </summary>
/// <param name="OrderId">The order.</param>
/// <param name="RefundId">The refund's identity, made by the page: sending the same form twice returns the money once.</param>
/// <param name="Amounts">How much of which lines.</param>
/// <param name="Method">How the money goes back, such as "Bank transfer".</param>
/// <param name="Reason">Why; stands on the credit note. May be empty.</param>
/// <param name="SparesCost">Whether what is returned is not made any more, so that its cost is spared.</param>
public sealed record RefundOrder(Guid OrderId, Guid RefundId, IReadOnlyList<LineAmount> Amounts, string Method, string Reason = "", bool SparesCost = false);

/// <summary>So much of a line, tax included.</summary>
/// <param name="Position">The line's place on the order.</param>
/// <param name="AmountMinor">Minor units of the order's currency.</param>
public sealed record LineAmount(int Position, long AmountMinor);

internal sealed class RefundOrderHandler(IOrderRepository orders, RefundDesk refunds, TimeProvider clock) : ICommandHandler<RefundOrder>
{
    public async Task<Outcome> Handle(RefundOrder command, CancellationToken ct)
    {
        await refunds.TakeTurn(ct);
        if (await orders.Find(command.OrderId, ct) is not { } order)
            return Outcome.Refused("That order does not exist.");

        return await refunds.Give(order, new Refund
        {
            Id = command.RefundId,
            PaymentId = await refunds.PaymentOf(order, ct),
            Method = command.Method.Trim(),
            Reason = command.Reason.Trim(),
            AskedAt = clock.GetUtcNow(),
            Parts = [.. command.Amounts.Select(amount => new RefundPart(amount.Position, amount.AmountMinor))],
            SparesCost = command.SparesCost,
        }, ct);
    }
}
