namespace Galleries.Contracts;

/// <summary>A visitor put assets into a collection of their own; of Favorites, <see cref="AssetsFavorited"/> tells.</summary>
public sealed record AssetsCollected(Guid GalleryId, VisitorFact Visitor, Guid CollectionId, string Name, IReadOnlyList<Guid> AssetIds, DateTimeOffset CollectedAt);
