using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Domain.Paying;
using Shop.Ports;

namespace Shop.UseCases.Paying;

/// <summary>
/// Begins the payment of an order; <see cref="ReadPayment"/> then says how it goes on. However often and from how many windows it is asked for, there is one
/// open page of the provider.
/// </summary>
/// <param name="OrderId">The order. The caller has checked who asks.</param>
/// <param name="Method">One of those that <see cref="ListPaymentMethods"/> offers.</param>
public sealed record BeginPayment(Guid OrderId, PaymentMethod Method);

/// <summary>The ways to pay.</summary>
public enum PaymentMethod
{
    /// <summary>On the page of a payment provider.</summary>
    Card,

    /// <summary>By hand, as the studio says.</summary>
    Offline,

    /// <summary>There is nothing to pay.</summary>
    Free,
}

[OutsideTransaction]
internal sealed class BeginPaymentHandler(
    ICommandHandler<OpenPayment> open, IQueryHandler<FindDuePayment, DuePayment?> due, IEnumerable<IPaymentGateway> gateways, ICommandHandler<NotePage> note)
    : ICommandHandler<BeginPayment>
{
    public async Task<Outcome> Handle(BeginPayment command, CancellationToken ct)
    {
        if (await open.Handle(new OpenPayment(command.OrderId, WayOf(command.Method)), ct) is { Succeeded: false } refused)
            return refused;
        if (await due.Handle(new FindDuePayment(command.OrderId), ct) is not { Payment: { Page: null } payment, Order: var order })
            return Outcome.Done;

        return await gateways.Single(gateway => gateway.Way == WayOf(command.Method)).Begin(order, payment, ct) switch
        {
            HostedStart hosted => await note.Handle(new NotePage(payment.Id, hosted.Session, hosted.Page.AbsoluteUri), ct),
            RefusedStart => Outcome.Refused("The card payment can't begin at the moment. Please try again in a minute, or choose another way to pay."),
            _ => Outcome.Done,
        };
    }

    public static WayToPay WayOf(PaymentMethod method) => Enum.Parse<WayToPay>(method.ToString());
}
