using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Shop.Contracts;
using Shop.UseCases.Invoicing;

namespace Shop.Adapters.Messaging;

internal sealed class PrintWhenInvoiceIssued(ICommandHandler<PrintInvoice> print) : IMessageHandler<InvoiceIssued>
{
    public Task<Outcome> Handle(InvoiceIssued message, CancellationToken ct) => print.Handle(new PrintInvoice(message.InvoiceId), ct);
}
