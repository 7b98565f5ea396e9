using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Shop.UseCases.Paying;

/// <summary>Asks the provider what became of an order's payment, as when its buyer comes back from there: its own word may take a while.</summary>
/// <param name="OrderId">The order. The caller has checked who asks.</param>
public sealed record CheckPayment(Guid OrderId);

[OutsideTransaction]
internal sealed class CheckPaymentHandler(IQueryHandler<FindPayments, IReadOnlyList<Guid>> find, ICommandHandler<LookAtPayment> look) : ICommandHandler<CheckPayment>
{
    public async Task<Outcome> Handle(CheckPayment command, CancellationToken ct)
    {
        foreach (var payment in await find.Handle(new FindPayments(OrderId: command.OrderId), ct))
            await look.Handle(new LookAtPayment(payment), ct);

        return Outcome.Done;
    }
}
