using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.UseCases.Invoicing;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class OpenInvoiceHandler(ShopDbContext db) : IQueryHandler<OpenInvoice, InvoiceFile?>
{
    public Task<InvoiceFile?> Handle(OpenInvoice query, CancellationToken ct) => db.Invoices
        .Where(invoice => invoice.OrderId == query.OrderId)
        .Join(db.InvoicePapers, invoice => invoice.Id, paper => paper.InvoiceId, (invoice, paper) => new InvoiceFile(invoice.Number, paper.Bytes))
        .FirstOrDefaultAsync(ct);
}
