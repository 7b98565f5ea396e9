namespace Galleries.Contracts;

/// <summary>A gallery was archived: visitors see that it is, and its originals begin to move to slower storage.</summary>
public sealed record GalleryArchived(Guid GalleryId, DateTimeOffset ArchivedAt);
