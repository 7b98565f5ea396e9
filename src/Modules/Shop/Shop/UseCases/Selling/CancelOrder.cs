using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Ports;
using Shop.UseCases.Mailing;

namespace Shop.UseCases.Selling;

/// <summary>Cancels an order that was not paid; the buyer is told by mail.</summary>
public sealed record CancelOrder(Guid OrderId);

internal sealed class CancelOrderHandler(IOrderRepository orders, OrderNews news, TimeProvider clock) : ICommandHandler<CancelOrder>
{
    public async Task<Outcome> Handle(CancelOrder command, CancellationToken ct)
    {
        if (await orders.Find(command.OrderId, ct) is not { } order)
            return Outcome.Refused("That order does not exist.");

        var now = clock.GetUtcNow();
        var outcome = order.Cancel(now);
        if (outcome.Succeeded)
            await news.Canceled(order, now, ct);

        return outcome;
    }
}
