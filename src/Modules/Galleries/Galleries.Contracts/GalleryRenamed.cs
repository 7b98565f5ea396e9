namespace Galleries.Contracts;

/// <summary>A gallery has another name.</summary>
public sealed record GalleryRenamed(Guid GalleryId, string Name, DateTimeOffset RenamedAt);
