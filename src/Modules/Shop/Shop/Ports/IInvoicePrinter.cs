using Shop.Domain;

namespace Shop.Ports;

/// <summary>Puts invoices on paper.</summary>
internal interface IInvoicePrinter
{
    /// <summary>The invoice of this order as a PDF.</summary>
    Task<byte[]> Print(Invoice invoice, Order order, CancellationToken ct);
}
