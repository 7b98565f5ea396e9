using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfDownloadRepository(GalleriesDbContext db) : IDownloadRepository
{
    public Task<Download?> FindDownload(Guid downloadId, CancellationToken ct) => db.Downloads.SingleOrDefaultAsync(download => download.Id == downloadId, ct);

    public Task<Download?> FindLatest(Guid visitorId, Guid assetId, CancellationToken ct) =>
        db.Downloads.Where(download => download.VisitorId == visitorId && download.AssetId == assetId).OrderByDescending(download => download.StartedAt).FirstOrDefaultAsync(ct);

    public Task<Archive?> FindArchive(Guid archiveId, CancellationToken ct) => db.Archives.SingleOrDefaultAsync(archive => archive.Id == archiveId, ct);

    public async Task<IReadOnlyList<Archive>> Unfinished(CancellationToken ct) =>
        await db.Archives.AsNoTracking().Where(archive => archive.ReadyAt == null).OrderBy(archive => archive.StartedAt).ToListAsync(ct);

    public Task<PaidDownload?> FindPaid(Guid orderId, Guid assetId, CancellationToken ct) =>
        db.PaidDownloads.SingleOrDefaultAsync(paid => paid.OrderId == orderId && paid.AssetId == assetId, ct);

    public async Task<IReadOnlySet<Guid>> PaidAssets(Guid orderId, CancellationToken ct) =>
        await db.PaidDownloads.Where(paid => paid.OrderId == orderId).Select(paid => paid.AssetId).ToHashSetAsync(ct);

    public async Task<IReadOnlySet<Guid>> BoughtByMainClients(Guid galleryId, CancellationToken ct) =>
        await db.PaidDownloads.Where(paid => paid.GalleryId == galleryId && paid.VisitorType == VisitorType.MainClient && !paid.IsWebSize).Select(paid => paid.AssetId).ToHashSetAsync(ct);

    public void Add(Download download) => db.Add(download);

    public void Add(Archive archive) => db.Add(archive);

    public void Add(PaidDownload paid) => db.Add(paid);

    public Task<int> RemoveArchives(DateTimeOffset before, CancellationToken ct) =>
        db.Archives.Where(archive => (archive.ReadyAt ?? archive.StartedAt) < before).ExecuteDeleteAsync(ct);
}
