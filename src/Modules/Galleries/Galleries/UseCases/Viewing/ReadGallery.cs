namespace Galleries.UseCases.Viewing;

/// <summary>One gallery for the studio's tabs; null when there is none.</summary>
public sealed record ReadGallery(Guid GalleryId);
