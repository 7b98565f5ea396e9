using BuildingBlocks;
using Shop.Domain;
using Shop.UseCases.Invoicing;
using Shop.UseCases.Mailing;

namespace Shop.UseCases.Refunding;

/// <summary>Gives money back: with a credit note for every refund, and word to everybody.</summary>
internal sealed class RefundDesk(InvoiceDesk desk, OrderNews news, TimeProvider clock)
{
    /// <summary>A refund makes out a paper, one after the other as invoices are.</summary>
    public Task TakeTurn(CancellationToken ct) => desk.TakeTurn(ct);

    /// <summary>Returns the money as the studio says it does.</summary>
    public async Task<Outcome> Give(Order order, Refund refund, CancellationToken ct)
    {
        if (refund.Id == Guid.Empty)
            return Outcome.Refused("Please look at the page again and confirm that the money goes back.");
        if (order.Refunds.Any(known => known.Id == refund.Id))
            return Outcome.Done;

        var outcome = order.Ask(refund);
        if (outcome.Succeeded)
            await Settle(order, refund, ct);

        return outcome;
    }

    private async Task Settle(Order order, Refund refund, CancellationToken ct)
    {
        order.Settle(refund, clock.GetUtcNow());
        var note = await desk.Credit(order, refund, ct);
        await news.Refunded(order, refund, note, ct);
        if (order.State == OrderState.Canceled)
            await news.Canceled(order, note, ct);
    }
}
