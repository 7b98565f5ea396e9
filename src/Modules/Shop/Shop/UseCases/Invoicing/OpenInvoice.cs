namespace Shop.UseCases.Invoicing;

/// <summary>The invoice of an order as it was printed; null as long as it is not. The caller has checked who asks.</summary>
public sealed record OpenInvoice(Guid OrderId);

/// <summary>An invoice as a file.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Bytes">A PDF.</param>
public sealed record InvoiceFile(string Number, byte[] Bytes);
