using Microsoft.EntityFrameworkCore;
using Shop.Domain;
using Shop.Ports;

namespace Shop.Adapters.Persistence;

internal sealed class EfInvoiceRepository(ShopDbContext db) : IInvoiceRepository
{
    // As with orders, see there.
    public async Task TakeTurn(CancellationToken ct)
    {
        if (db.Database.IsNpgsql())
            await db.Database.ExecuteSqlRawAsync("LOCK TABLE shop_invoice_book IN SHARE ROW EXCLUSIVE MODE", ct);
    }

    public async Task<InvoiceBook> Open(CancellationToken ct) =>
        await db.InvoiceBooks.FindAsync([InvoiceBook.OnlyId], ct) ?? db.InvoiceBooks.Add(InvoiceBook.Empty()).Entity;

    public async Task<bool> IsGiven(string number, CancellationToken ct) =>
        db.Invoices.Local.Any(invoice => invoice.Number == number) || await db.Invoices.AnyAsync(invoice => invoice.Number == number, ct);

    public Task<Invoice?> Find(Guid invoiceId, CancellationToken ct) => db.Invoices.FirstOrDefaultAsync(invoice => invoice.Id == invoiceId, ct);

    public void Add(Invoice invoice, Order order)
    {
        db.Invoices.Add(invoice);
        var searched = db.Entry(order).Property<string>(OrderMapping.SearchText);
        searched.CurrentValue = $"{searched.CurrentValue} {OrderMapping.Folded(invoice.Number)}";
    }

    public Task<bool> IsPrinted(Guid invoiceId, CancellationToken ct) => db.InvoicePapers.AnyAsync(paper => paper.InvoiceId == invoiceId, ct);

    public void Add(InvoicePaper paper) => db.InvoicePapers.Add(paper);
}
