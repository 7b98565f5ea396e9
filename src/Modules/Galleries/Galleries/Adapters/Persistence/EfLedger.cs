using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfLedger(GalleriesDbContext db) : ILedger
{
    public Task<Ledger?> Find(Guid galleryId, CancellationToken ct) => db.Ledgers.SingleOrDefaultAsync(ledger => ledger.GalleryId == galleryId, ct);

    public Task<LedgerEntry?> FindEntry(Guid galleryId, Guid assetId, CancellationToken ct) =>
        db.LedgerEntries.SingleOrDefaultAsync(entry => entry.GalleryId == galleryId && entry.AssetId == assetId, ct);

    public async Task<IReadOnlySet<Guid>> Taken(Guid galleryId, CancellationToken ct) =>
        await db.LedgerEntries.Where(entry => entry.GalleryId == galleryId).Select(entry => entry.AssetId).ToHashSetAsync(ct);

    public void Add(Ledger ledger) => db.Add(ledger);

    public void Add(LedgerEntry entry) => db.Add(entry);

    public void Remove(LedgerEntry entry) => db.Remove(entry);
}
