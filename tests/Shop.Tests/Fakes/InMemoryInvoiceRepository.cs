using Shop.Domain;
using Shop.Ports;

namespace Shop.Tests.Fakes;

internal sealed class InMemoryInvoiceRepository : IInvoiceRepository
{
    private readonly List<Invoice> _invoices = [];
    private readonly List<InvoicePaper> _papers = [];
    private readonly InvoiceBook _book = InvoiceBook.Empty();

    public IReadOnlyList<Invoice> All => _invoices;

    public IReadOnlyList<InvoicePaper> Papers => _papers;

    private readonly List<CreditNote> _notes = [];
    private readonly List<CreditNotePaper> _notePapers = [];

    public IReadOnlyList<CreditNote> CreditNotes => _notes;

    public IReadOnlyList<CreditNotePaper> CreditNotePapers => _notePapers;

    public Task TakeTurn(CancellationToken ct) => Task.CompletedTask;

    public Task<InvoiceBook> Open(CancellationToken ct) => Task.FromResult(_book);

    public Task<bool> IsGiven(string number, CancellationToken ct) =>
        Task.FromResult(_invoices.Exists(invoice => invoice.Number == number) || _notes.Exists(note => note.Number == number));

    public Task<Invoice?> Find(Guid invoiceId, CancellationToken ct) => Task.FromResult(_invoices.Find(invoice => invoice.Id == invoiceId));

    public Task<Invoice?> FindOf(Guid orderId, CancellationToken ct) => Task.FromResult(_invoices.Find(invoice => invoice.OrderId == orderId));

    public Task<CreditNote?> FindCreditNote(Guid refundId, CancellationToken ct) => Task.FromResult(_notes.Find(note => note.RefundId == refundId));

    public void Add(Invoice invoice, Order order) => _invoices.Add(invoice);

    public void Add(CreditNote note, Order order) => _notes.Add(note);

    public Task<bool> IsPrinted(Guid paperId, CancellationToken ct) =>
        Task.FromResult(_papers.Exists(paper => paper.InvoiceId == paperId) || _notePapers.Exists(paper => paper.CreditNoteId == paperId));

    public void Add(CreditNotePaper paper) => _notePapers.Add(paper);

    public void Add(InvoicePaper paper) => _papers.Add(paper);
}
