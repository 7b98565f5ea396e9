namespace Galleries.UseCases.Downloading;

/// <summary>Notes that a bought original began to be downloaded.</summary>
public sealed record RecordPaidDownload(Guid GalleryId, Guid DownloadId, Guid OrderId, Guid AssetId);
