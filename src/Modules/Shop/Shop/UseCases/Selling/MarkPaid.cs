using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Shop.UseCases.Selling;

/// <summary>
/// Notes that an order was paid offline; the buyer is mailed the link to the downloads, and the order gets its invoice: at once, or as soon as the studio
/// has said who it is before the law.
/// </summary>
/// <param name="OrderId">The order.</param>
/// <param name="Method">How it was paid, such as "Bank transfer".</param>
public sealed record MarkPaid(Guid OrderId, string Method);

internal sealed class MarkPaidHandler(PaymentDesk desk) : ICommandHandler<MarkPaid>
{
    public async Task<Outcome> Handle(MarkPaid command, CancellationToken ct) => await desk.Find(command.OrderId, ct) is { } order
        ? await desk.Take(order, command.Method, feeMinor: 0, ct)
        : Outcome.Refused("That order does not exist.");
}
