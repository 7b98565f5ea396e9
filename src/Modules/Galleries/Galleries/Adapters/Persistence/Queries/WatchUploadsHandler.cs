using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Uploading;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class WatchUploadsHandler(GalleriesDbContext db) : IQueryHandler<WatchUploads, UploadBoard>
{
    public async Task<UploadBoard> Handle(WatchUploads query, CancellationToken ct)
    {
        var all = db.Assets.Where(asset => asset.GalleryId == query.GalleryId);
        var counts = await all.GroupBy(asset => asset.Progress).Select(some => new { some.Key, Count = some.Count() })
            .ToDictionaryAsync(some => some.Key, some => some.Count, ct);
        var asked = query.AssetIds.Count == 0 ? [] : await all.Where(asset => query.AssetIds.Contains(asset.Id)).ToListAsync(ct);
        return new UploadBoard(
            counts.GetValueOrDefault(AssetProgress.Ready), counts.GetValueOrDefault(AssetProgress.Waiting),
            counts.GetValueOrDefault(AssetProgress.Failed), [.. asked.Select(asset => asset.ToUploaded())]);
    }
}
