using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.UseCases.Invoicing;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class OpenCreditNoteHandler(ShopDbContext db) : IQueryHandler<OpenCreditNote, InvoiceFile?>
{
    public Task<InvoiceFile?> Handle(OpenCreditNote query, CancellationToken ct) => db.CreditNotes
        .Where(note => note.OrderId == query.OrderId && note.RefundId == query.RefundId)
        .Join(db.CreditNotePapers, note => note.Id, paper => paper.CreditNoteId, (note, paper) => new InvoiceFile(note.Number, paper.Bytes))
        .FirstOrDefaultAsync(ct);
}
