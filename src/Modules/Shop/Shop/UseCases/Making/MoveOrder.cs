using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Domain;
using Shop.Ports;
using Shop.UseCases.Buying;
using Shop.UseCases.Mailing;

namespace Shop.UseCases.Making;

/// <summary>Moves a paid order on by hand; the buyer is told by mail where it concerns them.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="To">Processing, shipped or completed.</param>
/// <param name="TrackingNumber">Of the parcel; only when it is shipped.</param>
/// <param name="TrackingAddress">Where the parcel can be followed; only when it is shipped.</param>
public sealed record MoveOrder(Guid OrderId, OrderStatus To, string? TrackingNumber = null, string? TrackingAddress = null);

internal sealed class MoveOrderHandler(IOrderRepository orders, OrderNews news, TimeProvider clock) : ICommandHandler<MoveOrder>
{
    public async Task<Outcome> Handle(MoveOrder command, CancellationToken ct)
    {
        if (await orders.Find(command.OrderId, ct) is not { } order)
            return Outcome.Refused("That order does not exist.");

        var (before, now, to) = (order.State, clock.GetUtcNow(), Enum.Parse<OrderState>(command.To.ToString()));
        var outcome = to == OrderState.Shipped ? order.Ship(command.TrackingNumber, command.TrackingAddress, now) : order.Move(to, now);
        if (outcome.Succeeded)
            await news.Moved(order, before, ct);

        return outcome;
    }
}
