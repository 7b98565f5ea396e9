using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Downloading;

/// <summary>Fixes the manifest of a ZIP archive of originals and notes the download, once.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="ArchiveId">The archive's identity, made by the caller.</param>
/// <param name="Viewer">Who asks.</param>
/// <param name="AssetIds">What; null for everything the viewer may see.</param>
public sealed record StartArchive(Guid GalleryId, Guid ArchiveId, Viewer Viewer, IReadOnlyList<Guid>? AssetIds);
