using Activity.Domain;
using Activity.UseCases.Watching;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence.Queries;

internal sealed class RankAssetsHandler(ActivityDbContext db, Counting counting) : IQueryHandler<RankAssets, AssetRanking>
{
    public async Task<AssetRanking> Handle(RankAssets query, CancellationToken ct)
    {
        var galleries = await counting.Galleries(query.Scope, ct);
        var ranked = new List<Ranked>();
        foreach (var (gallery, tally) in await counting.Assets(query.Scope, [.. galleries.Values.Where(gallery => gallery.RemovedAt is null)], ct))
        {
            var kept = query.Kind is { } kind ? await OfKind(galleries[gallery].Id, kind, ct) : null;
            ranked.AddRange(tally.Assets().Where(asset => kept is null || kept.Contains(asset.Asset)).Select(asset => new Ranked(gallery, asset.Asset, EngagementOf(asset.Sums, asset.People))));
        }

        ranked.Sort();
        var from = PairCursor.Read(query.After) is { } after ? ranked.FindIndex(asset => (asset.Gallery, asset.Asset) == after) + 1 : 0;
        var page = ranked.Skip(from).Take(query.Take).ToList();
        var more = from + page.Count < ranked.Count;
        return new AssetRanking(await Named(page, galleries, ct), more ? PairCursor.Write(page[^1].Gallery, page[^1].Asset) : null, ranked.Count);
    }

    private static Engagement EngagementOf(AssetSums sums, int people) => new(sums.Views, sums.Favorites, sums.Downloads, sums.Shares, sums.Sales, people);

    private Task<HashSet<int>> OfKind(Guid galleryId, MediaKind kind, CancellationToken ct) =>
        db.Assets.Where(asset => asset.GalleryId == galleryId && asset.Kind == kind).Select(asset => asset.Number).ToHashSetAsync(ct);

    private async Task<List<RankedAsset>> Named(List<Ranked> page, Dictionary<int, GalleryFigures> galleries, CancellationToken ct)
    {
        var known = new Dictionary<(int, int), AssetTrace>();
        foreach (var group in page.GroupBy(asset => asset.Gallery))
        {
            var (galleryId, numbers) = (galleries[group.Key].Id, group.Select(asset => asset.Asset).ToList());
            foreach (var asset in await db.Assets.Where(asset => asset.GalleryId == galleryId && numbers.Contains(asset.Number)).ToListAsync(ct))
                known.Add((group.Key, asset.Number), asset);
        }

        return [.. page.Select(asset => (asset, Known: known[(asset.Gallery, asset.Asset)]))
            .Select(row => new RankedAsset(row.Known.GalleryId, row.Known.Id, row.Known.FileName, row.Known.Kind, row.asset.Engagement))];
    }

    /// <summary>The highest score first; then the newest gallery, as it was uploaded.</summary>
    private sealed record Ranked(int Gallery, int Asset, Engagement Engagement) : IComparable<Ranked>
    {
        private readonly int _score = Engagement.Score;

        public int CompareTo(Ranked? other) => (other!._score, other.Gallery, Asset).CompareTo((_score, Gallery, other.Asset));
    }
}
