namespace Shop.UseCases.Selling;

/// <summary>Notes that an order was paid offline; the buyer is mailed the link to the downloads.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Method">How it was paid, such as "Bank transfer".</param>
public sealed record MarkPaid(Guid OrderId, string Method);
