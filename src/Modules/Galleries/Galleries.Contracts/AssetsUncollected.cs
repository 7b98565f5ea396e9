namespace Galleries.Contracts;

/// <summary>A visitor took assets out of a collection of their own.</summary>
public sealed record AssetsUncollected(Guid GalleryId, VisitorFact Visitor, Guid CollectionId, string Name, IReadOnlyList<Guid> AssetIds, DateTimeOffset UncollectedAt);
