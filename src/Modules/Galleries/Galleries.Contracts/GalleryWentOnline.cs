namespace Galleries.Contracts;

/// <summary>Visitors with a link see the gallery from now on.</summary>
public sealed record GalleryWentOnline(Guid GalleryId, DateTimeOffset WentOnlineAt);
