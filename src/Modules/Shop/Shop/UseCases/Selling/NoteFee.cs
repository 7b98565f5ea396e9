using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Ports;
using Shop.UseCases.Mailing;

namespace Shop.UseCases.Selling;

/// <summary>Notes what the payment provider kept of an order's payment.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="FeeMinor">Minor units of the order's currency.</param>
public sealed record NoteFee(Guid OrderId, long FeeMinor);

internal sealed class NoteFeeHandler(IOrderRepository orders, OrderNews news, TimeProvider clock) : ICommandHandler<NoteFee>
{
    public async Task<Outcome> Handle(NoteFee command, CancellationToken ct)
    {
        if (await orders.Find(command.OrderId, ct) is not { } order)
            return Outcome.Refused("That order does not exist.");
        if (order.FeeMinor == command.FeeMinor)
            return Outcome.Done;

        var outcome = order.NoteFee(command.FeeMinor);
        if (outcome.Succeeded)
            news.FeeKnown(order, clock.GetUtcNow());
        return outcome;
    }
}
