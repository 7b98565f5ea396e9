namespace Activity.Domain;

/// <summary>One visitor of one gallery.</summary>
internal sealed record GalleryVisitor(Guid GalleryId, Guid VisitorId);
