namespace Galleries.Contracts;

/// <summary>Files were stored; their previews are still to be made.</summary>
public sealed record AssetsReceived(Guid GalleryId, IReadOnlyList<Guid> AssetIds, DateTimeOffset ReceivedAt);
