using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.Domain;
using Shop.Ports;
using Shop.UseCases.Invoicing;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class ReadInvoiceNumbersHandler(ShopDbContext db, IStudioTerms studio, TimeProvider clock) : IQueryHandler<ReadInvoiceNumbers, InvoiceNumbers>
{
    public async Task<InvoiceNumbers> Handle(ReadInvoiceNumbers query, CancellationToken ct)
    {
        var (today, terms) = (await studio.Today(clock, ct), await studio.Find(ct));
        var book = await db.InvoiceBooks.FirstOrDefaultAsync(ct) ?? InvoiceBook.Empty();
        return new InvoiceNumbers(
            book.Pattern, book.RestartsYearly, book.NextOn(today), book.NumberOn(today), terms is { Seller.CanInvoice: true }, await db.Orders.CountAsync(order => order.AwaitsInvoice, ct));
    }
}
