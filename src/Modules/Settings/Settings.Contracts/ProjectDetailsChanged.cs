namespace Settings.Contracts;

/// <summary>The customer card of a gallery changed.</summary>
public sealed record ProjectDetailsChanged(
    Guid GalleryId, string? CustomerName, string? CustomerEmail, string? Phone, DateOnly? EventDate, string? EventType, string? Location,
    DateTimeOffset ChangedAt);
