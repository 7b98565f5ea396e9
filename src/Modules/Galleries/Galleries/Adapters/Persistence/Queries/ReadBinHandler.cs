using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.UseCases.Binning;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Adapters.Persistence.Queries;

internal sealed class ReadBinHandler(GalleriesDbContext db, KeptBytes kept) : IQueryHandler<ReadBin, Bin>
{
    private const int PageSize = 100;

    public async Task<Bin> Handle(ReadBin query, CancellationToken ct)
    {
        var all = db.Assets.InBin(query.GalleryId);
        if (query.BinId is { } binId)
            all = all.Where(asset => asset.BinId == binId);
        if (query.Only is { } only)
            all = all.Where(asset => only.Contains(asset.Id));

        var assets = await all.OrderByDescending(asset => asset.BinnedAt).ThenBy(asset => asset.NameKey).ThenBy(asset => asset.Id)
            .Skip((Math.Clamp(query.Page, 1, 10_000) - 1) * PageSize).Take(PageSize + 1).ToListAsync(ct);
        var shown = assets.Take(PageSize).ToList();
        var ids = shown.Select(asset => asset.Id).ToList();
        var picks = await db.CollectionItems.Where(item => ids.Contains(item.AssetId)).GroupBy(item => item.AssetId)
            .Select(some => new { some.Key, Count = some.Count() }).ToDictionaryAsync(some => some.Key, some => some.Count, ct);
        return new Bin(
            await all.CountAsync(ct), await all.CountAsync(asset => db.PaidDownloads.Any(paid => paid.AssetId == asset.Id), ct),
            [.. shown.Select(asset => new BinnedPhoto(asset.ToUploaded(), asset.BinnedAt!.Value, asset.BinnedAt.Value + kept.For, picks.GetValueOrDefault(asset.Id)))],
            assets.Count > PageSize, kept.For);
    }
}
