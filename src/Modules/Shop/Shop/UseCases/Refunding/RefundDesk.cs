using BuildingBlocks;
using Shop.Domain;
using Shop.Domain.Paying;
using Shop.Ports;
using Shop.UseCases.Invoicing;
using Shop.UseCases.Mailing;

namespace Shop.UseCases.Refunding;

/// <summary>Gives money back: with a credit note for every refund, and word to everybody.</summary>
internal sealed class RefundDesk(InvoiceDesk desk, IPaymentRepository payments, OrderNews news, TimeProvider clock)
{
    /// <summary>A refund makes out a paper, one after the other as invoices are.</summary>
    public Task TakeTurn(CancellationToken ct) => desk.TakeTurn(ct);

    /// <summary>The payment that the order's money goes back to by its provider; null when the studio returns it by itself.</summary>
    public async Task<Guid?> PaymentOf(Order order, CancellationToken ct) => (await payments.Of(order.Id, ct)).FirstOrDefault(payment => payment.State == PaymentState.Paid)?.Id;

    /// <summary>Sets the money aside for the provider to return, or notes it as returned where the studio does that by itself.</summary>
    public async Task<Outcome> Give(Order order, Refund refund, CancellationToken ct)
    {
        if (refund.Id == Guid.Empty)
            return Outcome.Refused("Please look at the page again and confirm that the money goes back.");
        if (order.Refunds.Any(known => known.Id == refund.Id))
            return Outcome.Done;

        var outcome = order.Ask(refund);
        if (outcome.Succeeded && refund.PaymentId is null)
            await Settle(order, refund, ct);

        return outcome;
    }

    /// <summary>The money is on its way back.</summary>
    public async Task Settle(Order order, Refund refund, CancellationToken ct)
    {
        order.Settle(refund, clock.GetUtcNow());
        var note = await desk.Credit(order, refund, ct);
        await news.Refunded(order, refund, note, ct);
        if (order.State == OrderState.Canceled)
            await news.Canceled(order, note, ct);
    }
}
