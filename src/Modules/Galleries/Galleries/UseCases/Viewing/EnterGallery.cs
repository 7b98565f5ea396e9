namespace Galleries.UseCases.Viewing;

/// <summary>Notes that somebody came by a link; makes the visitor when they are new.</summary>
public sealed record EnterGallery(Guid GalleryId, Guid GrantId, Guid VisitorId);
