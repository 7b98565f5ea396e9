using Shop.Domain;

namespace Shop.Ports;

/// <summary>The studio's invoices and credit notes, and the book they are counted in. What is kept here stays: these are the books.</summary>
internal interface IInvoiceRepository
{
    /// <summary>
    /// Waits until no other invoice is being issued; none is until the use case ends. Comes before anything is read, so that everything
    /// the former one wrote is seen.
    /// </summary>
    Task TakeTurn(CancellationToken ct);

    /// <summary>The book; a new one before the first use. What is drawn from it is given back when the use case does not end well, so that numbers have no gaps.</summary>
    Task<InvoiceBook> Open(CancellationToken ct);

    /// <summary>Whether an invoice or a credit note has this number, in whatever series.</summary>
    Task<bool> IsGiven(string number, CancellationToken ct);

    /// <summary>The invoice, or null when there is none.</summary>
    Task<Invoice?> Find(Guid invoiceId, CancellationToken ct);

    /// <summary>The invoice of an order, or null when it has none.</summary>
    Task<Invoice?> FindOf(Guid orderId, CancellationToken ct);

    /// <summary>The credit note of a refund, or null when it has none.</summary>
    Task<CreditNote?> FindCreditNote(Guid refundId, CancellationToken ct);

    /// <summary>Keeps a new invoice; its order is found by the number from then on.</summary>
    void Add(Invoice invoice, Order order);

    /// <summary>Keeps a new credit note; its order is found by the number from then on.</summary>
    void Add(CreditNote note, Order order);

    /// <summary>Whether the invoice or credit note was printed.</summary>
    Task<bool> IsPrinted(Guid paperId, CancellationToken ct);

    /// <summary>Keeps an invoice as it was printed.</summary>
    void Add(InvoicePaper paper);

    /// <summary>Keeps a credit note as it was printed.</summary>
    void Add(CreditNotePaper paper);
}
