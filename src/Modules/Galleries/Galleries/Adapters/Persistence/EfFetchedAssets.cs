using Galleries.Domain;
using Galleries.Ports;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence;

internal sealed class EfFetchedAssets(GalleriesDbContext db) : IFetchedAssets
{
    public async Task Note(Guid galleryId, Guid visitorId, IReadOnlyCollection<Guid> assetIds, DateTimeOffset now, CancellationToken ct)
    {
        var before = await db.FetchedAssets.Where(fetched => fetched.VisitorId == visitorId).Select(fetched => fetched.AssetId).ToHashSetAsync(ct);
        db.AddRange(assetIds.Distinct().Where(assetId => !before.Contains(assetId)).Select(assetId => new FetchedAsset(visitorId, assetId, galleryId, now)));
    }

    public async Task<IReadOnlyList<Guid>> Missing(Guid galleryId, Guid visitorId, Sight sight, CancellationToken ct) => await db.Assets
        .Where(asset => asset.GalleryId == galleryId && asset.Progress == AssetProgress.Ready).Within(sight)
        .Where(asset => !db.FetchedAssets.Any(fetched => fetched.VisitorId == visitorId && fetched.AssetId == asset.Id))
        .Select(asset => asset.Id).ToListAsync(ct);
}
