namespace Galleries.UseCases.Publishing;

/// <summary>Lets visitors with a link see the gallery.</summary>
public sealed record BringOnline(Guid GalleryId);
