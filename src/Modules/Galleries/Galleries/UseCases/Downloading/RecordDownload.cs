using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Downloading;

/// <summary>Notes that a visitor began to download one original; the studio's own downloads are not counted.</summary>
public sealed record RecordDownload(Guid GalleryId, Guid DownloadId, Viewer Viewer, Guid AssetId);
