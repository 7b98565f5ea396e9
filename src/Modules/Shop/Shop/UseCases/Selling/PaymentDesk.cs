using BuildingBlocks;
using Shop.Domain;
using Shop.Ports;
using Shop.UseCases.Invoicing;
using Shop.UseCases.Mailing;

namespace Shop.UseCases.Selling;

/// <summary>Takes a payment, however it came: the order goes on, has its invoice, and everybody hears of it.</summary>
internal sealed class PaymentDesk(IOrderRepository orders, IOrderRules rules, InvoiceDesk desk, OrderNews news, TimeProvider clock)
{
    /// <summary>Comes before anything is read.</summary>
    public Task TakeTurn(CancellationToken ct) => desk.TakeTurn(ct);

    /// <summary>The order, once nobody else takes a payment or makes out an invoice; null when there is none.</summary>
    public async Task<Order?> Find(Guid orderId, CancellationToken ct)
    {
        await desk.TakeTurn(ct);
        return await orders.Find(orderId, ct);
    }

    /// <param name="order">Which.</param>
    /// <param name="method">How it was paid, as reports name it.</param>
    /// <param name="feeMinor">What the payment provider kept; null where that is not known yet.</param>
    /// <param name="ct">Ends the waiting.</param>
    public async Task<Outcome> Take(Order order, string method, long? feeMinor, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var outcome = order.MarkPaid(method, now, (await rules.Open(ct)).ReviewDays);
        if (!outcome.Succeeded)
            return outcome;
        if (feeMinor is { } fee)
            order.NoteFee(fee);

        await news.Paid(order, await desk.Issue(order, ct), ct);
        return Outcome.Done;
    }
}
