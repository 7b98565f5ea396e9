namespace Galleries.Contracts;

/// <summary>A gallery is gone for good, with everything in it. What the law wants kept of its visitors stays with whoever has to keep it, and nothing else.</summary>
public sealed record GalleryRemoved(Guid GalleryId, DateTimeOffset RemovedAt);
