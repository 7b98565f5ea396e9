using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfLeftovers(GalleriesDbContext db) : ILeftovers
{
    public Task<Leftover?> Find(string blobKey, CancellationToken ct) => db.Leftovers.SingleOrDefaultAsync(leftover => leftover.BlobKey == blobKey, ct);

    public async Task<IReadOnlyList<Leftover>> Due(DateTimeOffset now, int count, CancellationToken ct) =>
        // What is being moved lies in two places for a moment: it is deleted in both, after that.
        await db.Leftovers.Where(leftover => leftover.DueAt <= now && !db.Transfers.Any(transfer => transfer.GalleryId == leftover.GalleryId)).Where(leftover => leftover.AssetId == null || !db.PaidDownloads.Any(paid => paid.AssetId == leftover.AssetId))
            .OrderBy(leftover => leftover.DueAt).Take(count).ToListAsync(ct);

    public Task<bool> IsContentInUse(string contentKey, CancellationToken ct) => db.Assets.AnyAsync(asset => asset.ContentKey == contentKey, ct);

    public void Add(Leftover leftover) => db.Add(leftover);

    public void Remove(Leftover leftover) => db.Remove(leftover);
}
