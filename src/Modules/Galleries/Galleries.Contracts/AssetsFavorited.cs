namespace Galleries.Contracts;

/// <summary>A visitor put assets into Favorites.</summary>
public sealed record AssetsFavorited(Guid GalleryId, VisitorFact Visitor, IReadOnlyList<Guid> AssetIds, DateTimeOffset FavoritedAt);
