using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfTransfers(GalleriesDbContext db) : ITransfers
{
    public Task<Transfer?> FindTransfer(Guid galleryId, CancellationToken ct) => db.Transfers.SingleOrDefaultAsync(transfer => transfer.GalleryId == galleryId, ct);

    public Task<Transfer?> FindClaimedTransfer(Guid claimId, CancellationToken ct) => db.Transfers.SingleOrDefaultAsync(transfer => transfer.ClaimId == claimId, ct);

    public Task<Transfer?> NextTransfer(DateTimeOffset now, CancellationToken ct) => db.Transfers
        .Where(transfer => transfer.ClaimedUntil == null || transfer.ClaimedUntil <= now)
        .OrderBy(transfer => transfer.TroubleAt != null).ThenBy(transfer => transfer.TroubleAt).ThenBy(transfer => transfer.AskedAt).ThenBy(transfer => transfer.GalleryId).FirstOrDefaultAsync(ct);

    public async Task<IReadOnlyList<Transfer>> ClaimedTransfers(CancellationToken ct) => await db.Transfers.Where(transfer => transfer.ClaimId != null).ToListAsync(ct);

    public async Task<IReadOnlyList<Guid>> Movable(Guid galleryId, bool isOutward, Guid? after, int count, CancellationToken ct) => await Of(galleryId, isOutward)
        .Where(asset => asset.IsArchived != isOutward && (after == null || asset.Id > after)).OrderBy(asset => asset.Id).Take(count).Select(asset => asset.Id).ToListAsync(ct);

    public Task<Asset?> FindMovable(Guid galleryId, Guid assetId, CancellationToken ct) =>
        db.Assets.IgnoreQueryFilters().SingleOrDefaultAsync(asset => asset.GalleryId == galleryId && asset.Id == assetId, ct);

    public async Task<IReadOnlyList<string>> Arrived(Guid galleryId, bool isOutward, CancellationToken ct) =>
        await Of(galleryId, isOutward).Where(asset => asset.IsArchived == isOutward).OrderBy(asset => asset.Id).Select(asset => asset.BlobKey).ToListAsync(ct);

    public void Add(Transfer transfer) => db.Add(transfer);

    public void Remove(Transfer transfer) => db.Remove(transfer);

    private IQueryable<Asset> Of(Guid galleryId, bool isOutward) =>
        (isOutward ? db.Assets : db.Assets.IgnoreQueryFilters().Where(asset => asset.ErasedAt == null)).Where(asset => asset.GalleryId == galleryId);
}
