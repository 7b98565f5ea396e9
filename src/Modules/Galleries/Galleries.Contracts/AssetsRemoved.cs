namespace Galleries.Contracts;

/// <summary>Assets are gone from the gallery.</summary>
public sealed record AssetsRemoved(Guid GalleryId, IReadOnlyList<Guid> AssetIds, DateTimeOffset RemovedAt);
