using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.Domain;
using Shop.Ports;
using Shop.UseCases.Invoicing;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class TryInvoiceNumbersHandler(ShopDbContext db, IStudioTerms studio, TimeProvider clock) : IQueryHandler<TryInvoiceNumbers, NumbersTrial>
{
    public async Task<NumbersTrial> Handle(TryInvoiceNumbers query, CancellationToken ct)
    {
        var today = await studio.Today(clock, ct);
        var book = await db.InvoiceBooks.FirstOrDefaultAsync(ct) ?? InvoiceBook.Empty();
        var outcome = book.Check(query.Pattern, query.RestartsYearly, query.Next, today);
        if (!outcome.Succeeded)
            return new NumbersTrial(null, outcome.Reason);

        var number = new InvoicePattern(query.Pattern.Trim()).Write(today, query.Next);
        return await db.Invoices.AnyAsync(invoice => invoice.Number == number, ct)
            ? new NumbersTrial(null, ChangeInvoiceNumbersHandler.Given(number).Reason)
            : new NumbersTrial(number, null);
    }
}
