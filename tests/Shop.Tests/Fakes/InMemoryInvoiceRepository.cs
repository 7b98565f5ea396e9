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

    public Task TakeTurn(CancellationToken ct) => Task.CompletedTask;

    public Task<InvoiceBook> Open(CancellationToken ct) => Task.FromResult(_book);

    public Task<bool> IsGiven(string number, CancellationToken ct) => Task.FromResult(_invoices.Exists(invoice => invoice.Number == number));

    public Task<Invoice?> Find(Guid invoiceId, CancellationToken ct) => Task.FromResult(_invoices.Find(invoice => invoice.Id == invoiceId));

    public void Add(Invoice invoice, Order order) => _invoices.Add(invoice);

    public Task<bool> IsPrinted(Guid invoiceId, CancellationToken ct) => Task.FromResult(_papers.Exists(paper => paper.InvoiceId == invoiceId));

    public void Add(InvoicePaper paper) => _papers.Add(paper);
}
