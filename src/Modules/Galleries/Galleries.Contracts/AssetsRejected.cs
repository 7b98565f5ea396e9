namespace Galleries.Contracts;

/// <summary>Stored files turned out not to be pictures that can be shown.</summary>
public sealed record AssetsRejected(Guid GalleryId, IReadOnlyList<Guid> AssetIds, DateTimeOffset RejectedAt);
