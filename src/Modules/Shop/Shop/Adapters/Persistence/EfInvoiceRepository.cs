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
        db.Invoices.Local.Any(invoice => invoice.Number == number) || await db.Invoices.AnyAsync(invoice => invoice.Number == number, ct)
        || db.CreditNotes.Local.Any(note => note.Number == number) || await db.CreditNotes.AnyAsync(note => note.Number == number, ct);

    public Task<Invoice?> Find(Guid invoiceId, CancellationToken ct) => db.Invoices.FirstOrDefaultAsync(invoice => invoice.Id == invoiceId, ct);

    public Task<Invoice?> FindOf(Guid orderId, CancellationToken ct) => db.Invoices.FirstOrDefaultAsync(invoice => invoice.OrderId == orderId, ct);

    public Task<CreditNote?> FindCreditNote(Guid refundId, CancellationToken ct) => db.CreditNotes.FirstOrDefaultAsync(note => note.RefundId == refundId, ct);

    public void Add(Invoice invoice, Order order)
    {
        db.Invoices.Add(invoice);
        FindBy(invoice.Number, order);
    }

    public void Add(CreditNote note, Order order)
    {
        db.CreditNotes.Add(note);
        FindBy(note.Number, order);
    }

    public async Task<bool> IsPrinted(Guid paperId, CancellationToken ct) =>
        await db.InvoicePapers.AnyAsync(paper => paper.InvoiceId == paperId, ct) || await db.CreditNotePapers.AnyAsync(paper => paper.CreditNoteId == paperId, ct);

    public void Add(InvoicePaper paper) => db.InvoicePapers.Add(paper);

    public void Add(CreditNotePaper paper) => db.CreditNotePapers.Add(paper);

    private void FindBy(string number, Order order)
    {
        var searched = db.Entry(order).Property<string>(OrderMapping.SearchText);
        searched.CurrentValue = $"{searched.CurrentValue} {OrderMapping.Folded(number)}";
    }
}
