using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Domain;
using Shop.Ports;

namespace Shop.UseCases.Invoicing;

/// <summary>Puts an invoice on paper, once: what was printed is kept and never printed anew.</summary>
internal sealed record PrintInvoice(Guid InvoiceId);

internal sealed class PrintInvoiceHandler(IInvoiceRepository invoices, IOrderRepository orders, IInvoicePrinter printer, TimeProvider clock) : ICommandHandler<PrintInvoice>
{
    public async Task<Outcome> Handle(PrintInvoice command, CancellationToken ct)
    {
        if (await invoices.Find(command.InvoiceId, ct) is not { } invoice || await orders.Find(invoice.OrderId, ct) is not { } order)
            return Outcome.Refused("That invoice does not exist.");
        if (await invoices.IsPrinted(invoice.Id, ct))
            return Outcome.Done;

        invoices.Add(new InvoicePaper { InvoiceId = invoice.Id, Bytes = await printer.Print(invoice, order, ct), PrintedAt = clock.GetUtcNow() });
        return Outcome.Done;
    }
}
