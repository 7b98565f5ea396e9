namespace Settings.UseCases.Customers;

/// <summary>The customer cards of these galleries; a gallery that Settings has not heard of is left out.</summary>
public sealed record ReadProjectDetails(IReadOnlyCollection<Guid> GalleryIds);

/// <summary>A customer card; everything is optional.</summary>
public sealed record ProjectDetails(
    Guid GalleryId, string? CustomerName, string? CustomerEmail, string? Phone, DateOnly? EventDate, string? EventType, string? Location, string? Notes);
