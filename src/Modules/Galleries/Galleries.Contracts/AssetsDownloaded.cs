namespace Galleries.Contracts;

/// <summary>A visitor began to download assets, one by one or as an archive.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="DownloadId">One download, however many requests fetch its parts.</param>
/// <param name="Visitor">Who.</param>
/// <param name="AssetIds">What.</param>
/// <param name="Size">In which size.</param>
/// <param name="Paid">Whether it was bought rather than free.</param>
/// <param name="DownloadedAt">When it began.</param>
public sealed record AssetsDownloaded(
    Guid GalleryId, Guid DownloadId, VisitorFact Visitor, IReadOnlyList<Guid> AssetIds, DownloadSize Size, bool Paid, DateTimeOffset DownloadedAt);
