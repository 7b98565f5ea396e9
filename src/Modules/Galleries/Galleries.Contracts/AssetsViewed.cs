namespace Galleries.Contracts;

/// <summary>A visitor looked at assets in the light box.</summary>
public sealed record AssetsViewed(Guid GalleryId, VisitorFact Visitor, IReadOnlyList<Guid> AssetIds, DateTimeOffset ViewedAt);
