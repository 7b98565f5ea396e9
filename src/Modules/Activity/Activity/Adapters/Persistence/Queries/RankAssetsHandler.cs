using Activity.Domain;
using Activity.UseCases.Watching;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence.Queries;

/// <summary>Galleries are counted from the one with the highest peak down, until no other can be on the page.</summary>
internal sealed class RankAssetsHandler(ActivityDbContext db, Counting counting) : IQueryHandler<RankAssets, AssetRanking>
{
    private const int MostAtOnce = 64;

    public async Task<AssetRanking> Handle(RankAssets query, CancellationToken ct)
    {
        var galleries = await counting.Galleries(query.Scope, ct);
        var last = await Last(query, galleries, ct);
        var kept = new List<Ranked>();
        var (found, counted, atOnce) = (0, 0, 2);
        var peaks = await Peaks(query, [.. galleries.Values.Where(gallery => gallery.RemovedAt is null)], ct);
        while (counted < peaks.Count && peaks[counted].Highest > 0 && (kept.Count <= query.Take || peaks[counted].Highest >= kept[^1].Score))
        {
            var next = peaks.Skip(counted).Take(atOnce).Select(peak => peak.Gallery).ToList();
            foreach (var ranked in await Ranking(query, next, ct))
            {
                found += ranked.Count;
                kept = Foremost.Of(kept.Concat(ranked.Where(asset => last is null || asset.CompareTo(last) > 0)), query.Take + 1, (one, other) => one.CompareTo(other));
            }

            (counted, atOnce) = (counted + next.Count, Math.Min(atOnce * 2, MostAtOnce));
        }

        var page = kept.Take(query.Take).ToList();
        return new AssetRanking(await Named(page, galleries, ct), kept.Count > page.Count ? PairCursor.Write(page[^1].Gallery, page[^1].Asset) : null, found);
    }

    /// <summary>The last asset of the page before; null where this is the first.</summary>
    private async Task<Ranked?> Last(RankAssets query, Dictionary<int, GalleryFigures> galleries, CancellationToken ct) =>
        PairCursor.Read(query.After) is (var of, var number) && galleries.TryGetValue(of, out var gallery)
            ? (await Ranking(query, [gallery], ct))[0].Find(asset => asset.Asset == number) : null;

    /// <summary>Galleries and how high their assets can score, the highest first.</summary>
    private async Task<List<(GalleryFigures Gallery, long Highest)>> Peaks(RankAssets query, List<GalleryFigures> galleries, CancellationToken ct)
    {
        if (galleries.Count <= 1)
            return [.. galleries.Select(gallery => (gallery, long.MaxValue))];

        var (window, peaks) = (await counting.WindowOf(query.Scope, ct), await db.Peaks.ToDictionaryAsync(peaks => peaks.Gallery, ct));
        var having = query.Kind is { } kind ? await Having(kind, ct) : null;
        return [.. galleries.Where(gallery => having is null || having.Contains(gallery.Number)).Select(gallery => (gallery, Highest: peaks.GetValueOrDefault(gallery.Number)?.Highest(window, query.Scope.Type, gallery.Entries) ?? long.MaxValue))
            .OrderByDescending(pair => pair.Highest).ThenByDescending(pair => pair.gallery.Number)];
    }

    private async Task<List<List<Ranked>>> Ranking(RankAssets query, List<GalleryFigures> galleries, CancellationToken ct)
    {
        var rankings = new List<List<Ranked>>();
        foreach (var (gallery, tally) in galleries.Zip(await counting.Assets(query.Scope, galleries, ct)))
        {
            var wanted = query.Kind is { } kind ? await OfKind(gallery.Id, kind, ct) : null;
            rankings.Add([.. tally.Assets().Where(asset => wanted is null || wanted.Contains(asset.Asset)).Select(asset => new Ranked(gallery.Number, asset.Asset, EngagementOf(asset.Sums, asset.People)))]);
        }

        return rankings;
    }

    private static Engagement EngagementOf(AssetSums sums, int people) => new(sums.Views, sums.Favorites, sums.Downloads, sums.Shares, sums.Sales, people);

    private Task<HashSet<int>> Having(MediaKind kind, CancellationToken ct) =>
        db.Galleries.Where(gallery => db.Assets.Any(asset => asset.GalleryId == gallery.Id && asset.Kind == kind)).Select(gallery => gallery.Number).ToHashSetAsync(ct);

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
        public int Score { get; } = Engagement.Score;

        public int CompareTo(Ranked? other) => (other!.Score, other.Gallery, Asset).CompareTo((Score, Gallery, other.Asset));
    }
}
