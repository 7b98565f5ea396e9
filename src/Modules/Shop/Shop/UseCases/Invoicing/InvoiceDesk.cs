using Shop.Domain;
using Shop.Ports;
using Shop.UseCases.Mailing;

namespace Shop.UseCases.Invoicing;

/// <summary>Makes out invoices: in the order of payment, and none before it is known who sells.</summary>
internal sealed class InvoiceDesk(IInvoiceRepository invoices, IOrderRepository orders, IStudioTerms studio, OrderNews news, TimeProvider clock)
{
    public Task TakeTurn(CancellationToken ct) => invoices.TakeTurn(ct);

    /// <summary>The invoice of an order that was just paid, after those that were paid before it; null when it has to wait.</summary>
    public async Task<Invoice?> Issue(Order paid, CancellationToken ct)
    {
        if (await studio.Find(ct) is not { Seller.CanInvoice: true } terms)
            return null;

        await Issue((await orders.AwaitingInvoice(ct)).Where(order => order.Id != paid.Id), terms, ct);
        return await Write(paid, terms, ct);
    }

    /// <summary>The credit note of a refund; null when the order never had an invoice.</summary>
    public async Task<CreditNote?> Credit(Order order, Refund refund, CancellationToken ct)
    {
        if (await invoices.FindOf(order.Id, ct) is not { } invoice)
            return null;

        var terms = await studio.Find(ct) ?? throw new InvalidOperationException("There is an invoice, and no studio.");
        var now = clock.GetUtcNow();
        var note = CreditNote.For(invoice, refund, await Draw(terms.DayOf(now), ct), terms, now);
        invoices.Add(note, order);
        return note;
    }

    public async Task IssueAwaited(CancellationToken ct)
    {
        if (await studio.Find(ct) is { Seller.CanInvoice: true } terms)
            await Issue(await orders.AwaitingInvoice(ct), terms, ct);
    }

    private async Task Issue(IEnumerable<Order> waiting, StudioTerms terms, CancellationToken ct)
    {
        foreach (var order in waiting)
            await news.Invoiced(order, await Write(order, terms, ct), ct);
    }

    private async Task<Invoice> Write(Order order, StudioTerms terms, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var invoice = Invoice.For(order, await Draw(terms.DayOf(now), ct), terms, now);
        invoices.Add(invoice, order);
        order.HasInvoice();
        return invoice;
    }

    // Only after the pattern was changed there and back, an older invoice may have the number; it is passed over.
    private async Task<InvoiceNumber> Draw(DateOnly day, CancellationToken ct)
    {
        var book = await invoices.Open(ct);
        var number = book.Draw(day);
        while (await invoices.IsGiven(number.Text, ct))
            number = book.Draw(day);
        return number;
    }
}
