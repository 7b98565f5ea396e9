using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Domain;
using Shop.Domain.Paying;
using Shop.Ports;
using Shop.UseCases.Selling;

namespace Shop.UseCases.Paying;

/// <summary>Notes that somebody begins to pay, before the provider hears of it; an order that costs nothing is paid with that.</summary>
internal sealed record OpenPayment(Guid OrderId, WayToPay Way);

/// <summary>The open try of an order; null when there is none.</summary>
internal sealed record FindDuePayment(Guid OrderId);

/// <summary>An open try with its order.</summary>
internal sealed record DuePayment(Payment Payment, Order Order);

internal sealed class OpenPaymentHandler(PaymentDesk desk, IPaymentRepository payments, IEnumerable<IPaymentGateway> gateways, TimeProvider clock) : ICommandHandler<OpenPayment>
{
    public async Task<Outcome> Handle(OpenPayment command, CancellationToken ct)
    {
        if (await desk.Find(command.OrderId, ct) is not { } order)
            return Outcome.Refused("This order does not exist.");
        if (order.IsPaid)
            return Outcome.Done;
        if (order.State == OrderState.Canceled)
            return Outcome.Refused("This order was canceled and can no longer be paid.");
        if (gateways.FirstOrDefault(gateway => gateway.Way == command.Way) is not { } gateway || !await gateway.Takes(order.Total, ct))
            return Outcome.Refused("This way to pay is not offered at the moment. Please choose another one.", nameof(BeginPayment.Method));

        return command.Way switch
        {
            WayToPay.Free => await desk.Take(order, "Nothing to pay", feeMinor: 0, ct),
            WayToPay.Card => await Open(order, ct),
            _ => Outcome.Done,
        };
    }

    private async Task<Outcome> Open(Order order, CancellationToken ct)
    {
        var (tries, now) = (await payments.Of(order.Id, ct), clock.GetUtcNow());
        if (!tries.Any(one => one.IsOfUse(now)))
            payments.Add(Payment.Open(order, tries.Count + 1, now));

        return Outcome.Done;
    }
}
