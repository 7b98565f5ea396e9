using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Ports;
using Shop.UseCases.Invoicing;
using Shop.UseCases.Mailing;

namespace Shop.UseCases.Selling;

/// <summary>
/// Notes that an order was paid offline; the buyer is mailed the link to the downloads, and the order gets its invoice: at once, or as soon as the studio
/// has said who it is before the law.
/// </summary>
/// <param name="OrderId">The order.</param>
/// <param name="Method">How it was paid, such as "Bank transfer".</param>
public sealed record MarkPaid(Guid OrderId, string Method);

internal sealed class MarkPaidHandler(IOrderRepository orders, InvoiceDesk desk, OrderNews news, TimeProvider clock) : ICommandHandler<MarkPaid>
{
    public async Task<Outcome> Handle(MarkPaid command, CancellationToken ct)
    {
        await desk.TakeTurn(ct);
        if (await orders.Find(command.OrderId, ct) is not { } order)
            return Outcome.Refused("That order does not exist.");

        var now = clock.GetUtcNow();
        var outcome = order.MarkPaid(command.Method, now);
        if (!outcome.Succeeded)
            return outcome;

        await news.Paid(order, await desk.Issue(order, ct), command.Method.Trim(), now, ct);
        return Outcome.Done;
    }
}
