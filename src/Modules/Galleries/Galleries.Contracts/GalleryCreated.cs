namespace Galleries.Contracts;

/// <summary>A gallery was created for a client. It is a draft: nobody but the studio sees it.</summary>
public sealed record GalleryCreated(
    Guid GalleryId, string Slug, string Name, string CustomerName, string? CustomerEmail, DateOnly? EventDate, DateTimeOffset CreatedAt);
