namespace Shop.UseCases.Selling;

/// <summary>One order for the studio; null when there is none.</summary>
public sealed record ReadOrder(Guid OrderId);
