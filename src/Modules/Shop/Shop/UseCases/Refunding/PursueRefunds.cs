using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Domain;
using Shop.Domain.Paying;
using Shop.Ports;

namespace Shop.UseCases.Refunding;

/// <summary>Has the payment provider return what was set aside. Asked for once more it goes back once.</summary>
/// <param name="OrderId">Only of this order; null for all.</param>
public sealed record PursueRefunds(Guid? OrderId);

/// <summary>Refunds that are to go back by the provider; of one order, or of all.</summary>
internal sealed record FindOpenRefunds(Guid? OrderId);

/// <summary>A refund that is to go back.</summary>
internal sealed record OpenRefund(Order Order, Refund Refund, Payment Payment);

[OutsideTransaction]
internal sealed class PursueRefundsHandler(
    IQueryHandler<FindOpenRefunds, IReadOnlyList<OpenRefund>> find, IEnumerable<IPaymentGateway> gateways, ICommandHandler<SettleRefund> settle) : ICommandHandler<PursueRefunds>
{
    public async Task<Outcome> Handle(PursueRefunds command, CancellationToken ct)
    {
        var (gateway, outcome) = (gateways.Single(gateway => gateway.Way == WayToPay.Card), Outcome.Done);
        foreach (var open in await find.Handle(new FindOpenRefunds(command.OrderId), ct))
        {
            var amount = new Money(open.Refund.AmountMinor, open.Order.Currency);
            var answer = await gateway.Return(open.Payment, amount, $"refund-{open.Refund.Id:N}", ct);
            if (answer.IsFinal)
                await settle.Handle(new SettleRefund(open.Order.Id, open.Refund.Id, answer.Outcome.Reason), ct);
            if (!answer.Outcome.Succeeded)
                outcome = answer.Outcome;
        }

        return outcome;
    }
}
