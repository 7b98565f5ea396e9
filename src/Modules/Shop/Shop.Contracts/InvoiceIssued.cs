namespace Shop.Contracts;

/// <summary>A paid order has an invoice now, which is for good.</summary>
public sealed record InvoiceIssued(Guid GalleryId, Guid OrderId, string OrderNumber, Guid InvoiceId, string InvoiceNumber, DateTimeOffset IssuedAt);
