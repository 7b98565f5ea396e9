namespace Galleries.Contracts;

/// <summary>Hidden photos are shown to everybody again.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="AssetIds">Which.</param>
/// <param name="Visitor">The main client who showed them again; null for the studio.</param>
/// <param name="UnhiddenAt">When.</param>
public sealed record AssetsUnhidden(Guid GalleryId, IReadOnlyList<Guid> AssetIds, VisitorFact? Visitor, DateTimeOffset UnhiddenAt);
