namespace Galleries.Contracts;

/// <summary>Assets that had left the gallery are back, with everything that was picked of them.</summary>
public sealed record AssetsReturned(Guid GalleryId, IReadOnlyList<AssetFact> Assets, DateTimeOffset ReturnedAt);
