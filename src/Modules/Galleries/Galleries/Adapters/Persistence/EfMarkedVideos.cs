using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfMarkedVideos(GalleriesDbContext db) : IMarkedVideos
{
    public Task<MarkedVideo?> Find(Guid galleryId, string contentKey, string markKey, CancellationToken ct) =>
        db.MarkedVideos.SingleOrDefaultAsync(video => video.GalleryId == galleryId && video.ContentKey == contentKey && video.MarkKey == markKey, ct);

    public Task<MarkedVideo?> FindClaimed(Guid claimId, CancellationToken ct) => db.MarkedVideos.SingleOrDefaultAsync(video => video.ClaimId == claimId, ct);

    public async Task<IReadOnlyList<string>> Missing(Guid galleryId, string markKey, CancellationToken ct) => await db.Assets
        .Where(asset => asset.GalleryId == galleryId && asset.Playback == PlaybackProgress.Made
            && !db.MarkedVideos.Any(video => video.GalleryId == galleryId && video.ContentKey == asset.ContentKey && video.MarkKey == markKey))
        .OrderBy(asset => asset.ReceivedAt).Select(asset => asset.ContentKey).ToListAsync(ct);

    public async Task<IReadOnlyList<MarkedVideo>> Outdated(Guid galleryId, string? markKey, CancellationToken ct) => await db.MarkedVideos
        .Where(video => video.GalleryId == galleryId && video.Progress == PlaybackProgress.Waiting && video.ClaimId == null && video.MarkKey != markKey).ToListAsync(ct);

    public Task<MarkedVideo?> Next(DateTimeOffset now, CancellationToken ct) => db.MarkedVideos
        .Where(video => video.Progress == PlaybackProgress.Waiting && (video.ClaimedUntil == null || video.ClaimedUntil <= now)
            && !db.Assets.Any(other => other.Progress == AssetProgress.Waiting))
        .OrderBy(video => video.AskedAt).ThenBy(video => video.ContentKey).FirstOrDefaultAsync(ct);

    public async Task<IReadOnlyList<MarkedVideo>> Claimed(CancellationToken ct) => await db.MarkedVideos.Where(video => video.ClaimId != null).ToListAsync(ct);

    public async Task<IReadOnlyList<MarkedVideo>> Expired(DateTimeOffset now, int count, CancellationToken ct) => await db.MarkedVideos
        .Where(video => video.KeptUntil <= now || !db.Assets.Any(asset => asset.GalleryId == video.GalleryId && asset.ContentKey == video.ContentKey))
        .OrderBy(video => video.KeptUntil).Take(count).ToListAsync(ct);

    public void Add(MarkedVideo video) => db.Add(video);

    public void Remove(MarkedVideo video) => db.Remove(video);
}
