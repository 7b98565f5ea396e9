namespace Galleries.Contracts;

/// <summary>The gallery's last day changed; null means that it does not expire.</summary>
public sealed record GalleryExpirationChanged(Guid GalleryId, DateOnly? ExpiresOn, DateTimeOffset ChangedAt);
