namespace Galleries.Contracts;

/// <summary>Assets can be seen: their previews are ready.</summary>
public sealed record AssetsAdded(Guid GalleryId, IReadOnlyList<AssetFact> Assets, DateTimeOffset AddedAt);
