namespace Shop.UseCases.Selling;

/// <summary>Cancels an order that was not paid.</summary>
public sealed record CancelOrder(Guid OrderId);
