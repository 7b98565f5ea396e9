namespace Galleries.Contracts;

/// <summary>A visitor took assets out of Favorites.</summary>
public sealed record AssetsUnfavorited(Guid GalleryId, VisitorFact Visitor, IReadOnlyList<Guid> AssetIds, DateTimeOffset UnfavoritedAt);
