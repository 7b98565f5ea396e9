namespace Galleries.Contracts;

/// <summary>The originals of an archived gallery are back, and it is offline.</summary>
public sealed record GalleryOriginalsReturned(Guid GalleryId, DateTimeOffset ReturnedAt);
