using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfBin(GalleriesDbContext db) : IBin
{
    public async Task<IReadOnlyList<Asset>> Find(Guid galleryId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct) =>
        await db.Assets.InBin(galleryId).Where(asset => assetIds.Contains(asset.Id)).ToListAsync(ct);

    public async Task<IReadOnlyList<Asset>> Of(Guid galleryId, Guid? binId, CancellationToken ct) =>
        await db.Assets.InBin(galleryId).Where(asset => binId == null || asset.BinId == binId).ToListAsync(ct);

    public Task<Asset?> FindByContent(Guid galleryId, string contentKey, CancellationToken ct) =>
        db.Assets.InBin(galleryId).Where(asset => asset.ContentKey == contentKey).OrderByDescending(asset => asset.BinnedAt).ThenBy(asset => asset.Id).FirstOrDefaultAsync(ct);

    public async Task<IReadOnlyList<Asset>> Since(DateTimeOffset moment, int count, CancellationToken ct) =>
        await db.Assets.IgnoreQueryFilters().Where(asset => asset.BinnedAt <= moment && asset.ErasedAt == null)
            .OrderBy(asset => asset.BinnedAt).ThenBy(asset => asset.Id).Take(count).ToListAsync(ct);

    public async Task<IReadOnlySet<Guid>> Paid(IReadOnlyCollection<Guid> assetIds, CancellationToken ct) =>
        await db.PaidDownloads.Where(paid => assetIds.Contains(paid.AssetId)).Select(paid => paid.AssetId).ToHashSetAsync(ct);

    public async Task Unpick(IReadOnlyCollection<Guid> assetIds, CancellationToken ct)
    {
        await db.CollectionItems.Where(item => assetIds.Contains(item.AssetId)).ExecuteDeleteAsync(ct);
        await db.SavedAssets.Where(saved => assetIds.Contains(saved.AssetId)).ExecuteDeleteAsync(ct);
        await db.Notes.Where(note => assetIds.Contains(note.AssetId)).ExecuteDeleteAsync(ct);
    }
}

internal static class BinFilter
{
    /// <summary>What is in the gallery's bin, past the filter that hides it from everything else.</summary>
    public static IQueryable<Asset> InBin(this IQueryable<Asset> assets, Guid galleryId) =>
        assets.IgnoreQueryFilters().Where(asset => asset.GalleryId == galleryId && asset.BinnedAt != null && asset.ErasedAt == null);
}
