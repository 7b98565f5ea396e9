using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Domain;
using Shop.Ports;
using Shop.UseCases.Mailing;
using Shop.UseCases.Refunding;

namespace Shop.UseCases.Selling;

/// <summary>
/// Cancels an order; whoever paid it gets back what is left of that. The buyer is told by mail. What was paid at a provider is set aside first: <see cref="PursueRefunds"/> has it
/// returned, and the order is canceled with that.
/// </summary>
/// <param name="OrderId">The order.</param>
/// <param name="RefundId">The identity of the refund, made by the page; needed for an order that was paid.</param>
/// <param name="Method">How the money goes back, such as "Bank transfer"; needed for an order that was paid.</param>
/// <param name="SparesCost">Whether what was ordered is not made any more.</param>
public sealed record CancelOrder(Guid OrderId, Guid RefundId = default, string Method = "", bool SparesCost = false);

internal sealed class CancelOrderHandler(IOrderRepository orders, RefundDesk refunds, OrderNews news, TimeProvider clock) : ICommandHandler<CancelOrder>
{
    public async Task<Outcome> Handle(CancelOrder command, CancellationToken ct)
    {
        await refunds.TakeTurn(ct);
        if (await orders.Find(command.OrderId, ct) is not { } order)
            return Outcome.Refused("That order does not exist.");

        var now = clock.GetUtcNow();
        if (order.IsPaid && order.Rest is { Count: > 0 } rest)
        {
            return await refunds.Give(order, new Refund
            {
                Id = command.RefundId,
                PaymentId = await refunds.PaymentOf(order, ct),
                Method = command.Method.Trim(),
                AskedAt = now,
                Parts = rest,
                SparesCost = command.SparesCost,
                Cancels = true,
            }, ct);
        }

        var outcome = order.Cancel(now);
        if (outcome.Succeeded)
            await news.Canceled(order, null, ct);

        return outcome;
    }
}
