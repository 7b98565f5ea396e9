namespace Galleries.Contracts;

/// <summary>A visitor opened the gallery's page. The studio's own looks send none.</summary>
public sealed record GalleryViewed(Guid GalleryId, VisitorFact Visitor, DateTimeOffset ViewedAt);
