using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfSavedAssets(GalleriesDbContext db) : ISavedAssets
{
    public Task<SavedBatch?> FindBatch(Guid batchId, CancellationToken ct) => db.SavedBatches.SingleOrDefaultAsync(batch => batch.Id == batchId, ct);

    public async Task<IReadOnlySet<Guid>> Of(Guid visitorId, DownloadSize size, CancellationToken ct) =>
        await db.SavedAssets.Where(saved => saved.VisitorId == visitorId && saved.Size == size).Select(saved => saved.AssetId).ToHashSetAsync(ct);

    public void Add(SavedBatch batch) => db.Add(batch);

    public void Add(SavedAsset saved) => db.Add(saved);
}
