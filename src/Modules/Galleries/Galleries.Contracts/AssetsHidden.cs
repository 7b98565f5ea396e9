namespace Galleries.Contracts;

/// <summary>Photos are hidden from everybody but main clients and the studio.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="AssetIds">Which.</param>
/// <param name="Visitor">The main client who hid them; null for the studio.</param>
/// <param name="HiddenAt">When.</param>
public sealed record AssetsHidden(Guid GalleryId, IReadOnlyList<Guid> AssetIds, VisitorFact? Visitor, DateTimeOffset HiddenAt);
