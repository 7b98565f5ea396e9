namespace Settings.UseCases.Customers;

/// <summary>Changes the customer card of a gallery at once.</summary>
public sealed record ChangeProjectDetails(
    Guid GalleryId, string? CustomerName, string? CustomerEmail, string? Phone, DateOnly? EventDate, string? EventType, string? Location, string? Notes);
