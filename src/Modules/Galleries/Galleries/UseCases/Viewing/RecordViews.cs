namespace Galleries.UseCases.Viewing;

/// <summary>Notes what a visitor looked at: the gallery's page, and assets in the light box. The studio's own looks are not counted.</summary>
public sealed record RecordViews(Guid GalleryId, Viewer Viewer, bool GalleryPage, IReadOnlyList<Guid> AssetIds);
