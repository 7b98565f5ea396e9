using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfAssetRepository(GalleriesDbContext db) : IAssetRepository, IPreviewQueue, IPosterQueue, IPlaybackQueue, IPlaces
{
    public Task<Asset?> Find(Guid galleryId, Guid assetId, CancellationToken ct) =>
        Of(galleryId).SingleOrDefaultAsync(asset => asset.Id == assetId, ct);

    public async Task<IReadOnlyList<Asset>> Find(Guid galleryId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct) =>
        await Of(galleryId).Where(asset => assetIds.Contains(asset.Id)).ToListAsync(ct);

    public async Task<IReadOnlyList<Asset>> InScene(Guid galleryId, Guid sceneId, CancellationToken ct) =>
        await Of(galleryId).Where(asset => asset.SceneId == sceneId).ToListAsync(ct);

    public async Task<IReadOnlyList<Guid>> Visible(Guid galleryId, Sight sight, IReadOnlyCollection<Guid> assetIds, CancellationToken ct) =>
        assetIds.Count == 0 ? [] : await Visible(galleryId).Within(sight).Where(asset => assetIds.Contains(asset.Id)).Select(asset => asset.Id).ToListAsync(ct);

    public async Task<IReadOnlyList<StoredAsset>> Visible(Guid galleryId, Sight sight, AssetOrder order, CancellationToken ct) =>
        await Visible(galleryId).Within(sight).InOrder(order)
            .Select(asset => new StoredAsset(
                asset.Id, asset.FileName, asset.Kind, asset.MediaType, asset.BlobKey, asset.ContentKey, asset.Crc32, asset.Length, asset.TakenAt,
                asset.ReceivedAt)
            {
                Playback = asset.Playback,
            })
            .ToListAsync(ct);

    public Task<Asset?> FindByContent(Guid galleryId, string contentKey, CancellationToken ct) =>
        Of(galleryId).SingleOrDefaultAsync(asset => asset.ContentKey == contentKey, ct);

    public Task<bool> HasAny(Guid galleryId, CancellationToken ct) =>
        Of(galleryId).AnyAsync(asset => asset.Progress != AssetProgress.Failed, ct);

    public async Task<Guid?> FirstPicture(Guid galleryId, IReadOnlyCollection<Guid> except, CancellationToken ct) =>
        await Visible(galleryId).WithPicture().Where(asset => !except.Contains(asset.Id))
            .OrderBy(asset => asset.ReceivedAt).ThenBy(asset => asset.Id).Select(asset => (Guid?)asset.Id).FirstOrDefaultAsync(ct);

    public void Add(Asset asset) => db.Add(asset);

    public async Task Remove(IReadOnlyList<Asset> assets, CancellationToken ct)
    {
        var ids = assets.Select(asset => asset.Id).ToList();
        await db.CollectionItems.Where(item => ids.Contains(item.AssetId)).ExecuteDeleteAsync(ct);
        db.RemoveRange(assets);
    }

    public async Task<IReadOnlyList<Guid>> Galleries(DateTimeOffset now, CancellationToken ct) =>
        await Unclaimed(now).Select(asset => asset.GalleryId).Distinct().OrderBy(id => id).ToListAsync(ct);

    public async Task<IReadOnlyList<Asset>> Unclaimed(Guid galleryId, AssetOrder order, DateTimeOffset now, int count, CancellationToken ct) =>
        await Unclaimed(now).Where(asset => asset.GalleryId == galleryId).InOrder(order).Take(count).ToListAsync(ct);

    public async Task<IReadOnlyList<Asset>> Unclaimed(IReadOnlyCollection<Guid> assetIds, DateTimeOffset now, CancellationToken ct) =>
        await Unclaimed(now).Where(asset => assetIds.Contains(asset.Id)).ToListAsync(ct);

    public async Task<IReadOnlyList<Asset>> Claimed(CancellationToken ct) =>
        await db.Assets.Where(asset => asset.Progress == AssetProgress.Waiting && asset.ClaimId != null).ToListAsync(ct);

    public Task<Asset?> Next(DateTimeOffset now, CancellationToken ct) =>
        db.Assets.Where(asset => asset.Poster == PosterProgress.Waiting && (asset.ClaimedUntil == null || asset.ClaimedUntil <= now))
            .OrderBy(asset => asset.ReceivedAt).ThenBy(asset => asset.Id).FirstOrDefaultAsync(ct);

    public async Task<IReadOnlyList<Asset>> ClaimedForPosters(CancellationToken ct) =>
        await db.Assets.Where(asset => asset.Poster == PosterProgress.Waiting && asset.ClaimId != null).ToListAsync(ct);

    public Task<Asset?> NextForPlayback(DateTimeOffset now, CancellationToken ct) =>
        db.Assets.Where(asset => asset.Playback == PlaybackProgress.Waiting && asset.Poster != PosterProgress.Waiting)
            .Where(asset => (asset.ClaimedUntil == null || asset.ClaimedUntil <= now) && !db.Assets.Any(other => other.Progress == AssetProgress.Waiting))
            .OrderBy(asset => asset.ReceivedAt).ThenBy(asset => asset.Id).FirstOrDefaultAsync(ct);

    public async Task<IReadOnlyList<Asset>> ClaimedForPlayback(CancellationToken ct) =>
        await db.Assets.Where(asset => asset.Playback == PlaybackProgress.Waiting && asset.Poster != PosterProgress.Waiting && asset.ClaimId != null).ToListAsync(ct);

    public async Task<IReadOnlyList<AssetPlace>> InOrder(Guid galleryId, AssetOrder order, CancellationToken ct) =>
        await Of(galleryId).InOrder(order).Select(asset => new AssetPlace(asset.Id, asset.HandKey)).ToListAsync(ct);

    private IQueryable<Asset> Unclaimed(DateTimeOffset now) =>
        db.Assets.Where(asset => asset.Progress == AssetProgress.Waiting && (asset.ClaimedUntil == null || asset.ClaimedUntil <= now));

    private IQueryable<Asset> Of(Guid galleryId) => db.Assets.Where(asset => asset.GalleryId == galleryId);

    private IQueryable<Asset> Visible(Guid galleryId) => Of(galleryId).Where(asset => asset.Progress == AssetProgress.Ready);
}
