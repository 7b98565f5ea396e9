namespace Galleries.Contracts;

/// <summary>Visitors no longer see the gallery.</summary>
public sealed record GalleryWentOffline(Guid GalleryId, DateTimeOffset WentOfflineAt);
