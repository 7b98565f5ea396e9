namespace Shop.Contracts;

/// <summary>An unpaid order was canceled.</summary>
public sealed record OrderCanceled(Guid GalleryId, Guid OrderId, string OrderNumber, DateTimeOffset CanceledAt);
