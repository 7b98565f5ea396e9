namespace Galleries.Contracts;

/// <summary>The studio made a link that shows others some of a gallery's photos.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="ShareId">The link.</param>
/// <param name="AssetIds">What it showed when it was made.</param>
/// <param name="Way">How it went out.</param>
/// <param name="SharedAt">When.</param>
public sealed record ItemsSharedByStudio(Guid GalleryId, Guid ShareId, IReadOnlyList<Guid> AssetIds, ShareWay Way, DateTimeOffset SharedAt);
