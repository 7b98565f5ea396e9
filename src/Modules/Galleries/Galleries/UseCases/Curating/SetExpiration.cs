namespace Galleries.UseCases.Curating;

/// <summary>Sets the last day on which visitors see the gallery, in the studio's time zone; null for no end.</summary>
public sealed record SetExpiration(Guid GalleryId, DateOnly? ExpiresOn);
