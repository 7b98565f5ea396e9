using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>What was downloaded, is being downloaded, and was paid for.</summary>
internal interface IDownloadRepository
{
    Task<Download?> FindDownload(Guid downloadId, CancellationToken ct);

    /// <summary>The last time that this visitor began to download this asset alone.</summary>
    Task<Download?> FindLatest(Guid visitorId, Guid assetId, CancellationToken ct);

    Task<Archive?> FindArchive(Guid archiveId, CancellationToken ct);

    /// <summary>Those whose photos are still being made, the oldest first.</summary>
    Task<IReadOnlyList<Archive>> Unfinished(CancellationToken ct);

    Task<PaidDownload?> FindPaid(Guid orderId, Guid assetId, CancellationToken ct);

    /// <summary>The assets this order has paid for.</summary>
    Task<IReadOnlySet<Guid>> PaidAssets(Guid orderId, CancellationToken ct);

    /// <summary>What main clients of this gallery have paid for.</summary>
    Task<IReadOnlySet<Guid>> BoughtByMainClients(Guid galleryId, CancellationToken ct);

    void Add(Download download);

    void Add(Archive archive);

    void Add(PaidDownload paid);

    /// <summary>Takes away what was ready, or else started, before this moment, and says how many.</summary>
    Task<int> RemoveArchives(DateTimeOffset before, CancellationToken ct);
}
