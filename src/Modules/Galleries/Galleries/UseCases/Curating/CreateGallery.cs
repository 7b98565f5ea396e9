namespace Galleries.UseCases.Curating;

/// <summary>Creates a draft gallery for a client.</summary>
public sealed record CreateGallery(Guid GalleryId, string Name, string CustomerName, string? CustomerEmail, DateOnly? EventDate);
