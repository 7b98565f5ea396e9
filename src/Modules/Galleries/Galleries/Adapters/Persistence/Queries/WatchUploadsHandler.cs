using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.UseCases.Uploading;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class WatchUploadsHandler(GalleriesDbContext db) : IQueryHandler<WatchUploads, UploadBoard>
{
    public async Task<UploadBoard> Handle(WatchUploads query, CancellationToken ct)
    {
        var all = db.Assets.Where(asset => asset.GalleryId == query.GalleryId);
        var counts = await all.GroupBy(asset => asset.Progress)
            .Select(some => new { some.Key, Count = some.Count(), Videos = some.Count(asset => asset.Kind == AssetKind.Clip || asset.Kind == AssetKind.Video) })
            .ToDictionaryAsync(some => some.Key, ct);
        int Count(AssetProgress progress) => counts.GetValueOrDefault(progress)?.Count ?? 0;
        var asked = query.AssetIds.Count == 0 ? [] : await all.Where(asset => query.AssetIds.Contains(asset.Id)).ToListAsync(ct);
        return new UploadBoard(
            Count(AssetProgress.Ready), Count(AssetProgress.Waiting), Count(AssetProgress.Failed), [.. asked.Select(asset => asset.ToUploaded())])
        {
            Videos = counts.Values.Sum(some => some.Videos),
            InBin = await db.Assets.InBin(query.GalleryId).CountAsync(ct),
        };
    }
}
