namespace Galleries.Contracts;

/// <summary>Assets have another file, or another name; everything else about them stays.</summary>
public sealed record AssetsReplaced(Guid GalleryId, IReadOnlyList<AssetFact> Assets, DateTimeOffset ReplacedAt);
