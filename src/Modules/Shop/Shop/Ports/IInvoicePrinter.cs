using Shop.Domain;

namespace Shop.Ports;

/// <summary>Puts invoices and credit notes on paper.</summary>
internal interface IInvoicePrinter
{
    /// <summary>The invoice of this order as a PDF.</summary>
    Task<byte[]> Print(Invoice invoice, Order order, CancellationToken ct);

    /// <summary>The credit note of this refund as a PDF.</summary>
    Task<byte[]> Print(CreditNote note, Refund refund, Order order, CancellationToken ct);
}
