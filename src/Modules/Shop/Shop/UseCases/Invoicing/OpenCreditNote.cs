namespace Shop.UseCases.Invoicing;

/// <summary>The credit note of an order's refund as it was printed; null as long as it is not. The caller has checked who asks.</summary>
public sealed record OpenCreditNote(Guid OrderId, Guid RefundId);
