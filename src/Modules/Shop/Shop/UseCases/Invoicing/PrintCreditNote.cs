using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Domain;
using Shop.Ports;

namespace Shop.UseCases.Invoicing;

/// <summary>Puts the credit note of a refund on paper, once; nothing happens where the order never had an invoice.</summary>
internal sealed record PrintCreditNote(Guid OrderId, Guid RefundId);

internal sealed class PrintCreditNoteHandler(IInvoiceRepository invoices, IOrderRepository orders, IInvoicePrinter printer, TimeProvider clock) : ICommandHandler<PrintCreditNote>
{
    public async Task<Outcome> Handle(PrintCreditNote command, CancellationToken ct)
    {
        if (await orders.Find(command.OrderId, ct) is not { } order || order.Refunds.FirstOrDefault(refund => refund.Id == command.RefundId) is not { } refund)
            return Outcome.Refused("That refund does not exist.");
        if (await invoices.FindCreditNote(refund.Id, ct) is not { } note || await invoices.IsPrinted(note.Id, ct))
            return Outcome.Done;

        invoices.Add(new CreditNotePaper { CreditNoteId = note.Id, Bytes = await printer.Print(note, refund, order, ct), PrintedAt = clock.GetUtcNow() });
        return Outcome.Done;
    }
}
