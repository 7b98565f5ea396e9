using System.Globalization;
using Activity.UseCases.Rebuilding;
using Activity.UseCases.Watching;
using BuildingBlocks.Persistence;
using Galleries.Contracts;

namespace Activity.Tests.Watching;

/// <summary>Random histories, told out of order; every figure is compared with a plain recount of what happened.</summary>
public abstract class RecountTests(DatabaseProvider provider) : ActivityOnDatabase(provider)
{
    private static readonly int Rounds = Environment.GetEnvironmentVariable("GALLERY_SOAK") is null ? 1 : 20;

    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    private readonly List<History> _told = [];

    [Fact]
    public async Task Every_figure_is_what_a_plain_recount_of_the_log_gives_before_and_after_it_is_made_anew()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var history = Told(new Random(round));
            await Hear([.. history.Shuffled()]);

            var before = await Everything(history);
            await Do(new MeasurePeaks());
            (await Everything(history)).ShouldBe(before);
            await Do(new RebuildFigures());

            (await Everything(history)).ShouldBe(before);
        }
    }

    [Fact]
    public async Task What_happens_while_figures_are_made_anew_is_in_them()
    {
        var history = Told(new Random(99));
        await Hear([.. history.Happened.Take(150)]);
        await Do(new MeasurePeaks());

        var rebuilding = Do(new RebuildFigures());
        await Hear([.. history.Happened.Skip(150)]);
        await rebuilding;

        await Everything(history);
    }

    private History Told(Random random)
    {
        _told.Add(new History(random));
        return _told[^1];
    }

    /// <summary>All figures, compared on the way with the recount.</summary>
    private async Task<string> Everything(History history)
    {
        var text = new System.Text.StringBuilder();
        foreach (var scope in Scopes(history))
        {
            var deeds = _told.SelectMany(told => told.Deeds).Where(deed => IsIn(scope, deed)).ToList();
            var figures = await Figures(scope);
            Said(figures.Totals).ShouldBe(Recounted(deeds), $"{scope}");
            foreach (var type in figures.Types)
                Said(type.Totals).ShouldBe(Recounted([.. deeds.Where(deed => deed.Who.Type.ToString() == type.Type.ToString())]), $"{scope} {type.Type}");
            foreach (var day in figures.Days)
                day.Types.Sum(type => type.Views).ShouldBe(deeds.Where(deed => DayOf(deed.At) == day.Day && deed.What is AssetsViewed).Sum(deed => deed.Assets.Count), $"{scope} {day.Day}");
            figures.Days.Sum(day => day.Types.Sum(type => type.Downloads)).ShouldBe(figures.Totals.Downloads);

            var visitors = await Visitors(new BrowseVisitors(scope, Sort: VisitorSort.Views, Take: 1_000));
            visitors.Select(row => row.Views).ShouldBe(visitors.Select(row => row.Views).OrderDescending());
            foreach (var row in visitors)
                (row.Visits, row.Views, row.Downloads, row.Favorites, row.Shares, row.Collections).ShouldBe(Of([.. deeds.Where(deed => deed.Who.VisitorId == row.VisitorId)]), $"{scope} {row.Name}");
            visitors.Sum(row => row.Downloads).ShouldBe(figures.Totals.Downloads);
            var page = await Ask<BrowseVisitors, VisitorPage>(new BrowseVisitors(scope, Take: 1));
            page.Sums.ShouldBe(figures.Totals, $"{scope}");
            figures.Galleries.Select(gallery => (gallery.GalleryId, Said(gallery.Totals))).ShouldBe(
                deeds.GroupBy(deed => deed.Gallery).Select(of => (of.Key, Recounted([.. of]))), ignoreOrder: true, $"{scope}");
            figures.Galleries.Sum(gallery => gallery.Totals.Views).ShouldBe(figures.Totals.Views);
            figures.Galleries.Sum(gallery => gallery.Totals.RevenueMinor).ShouldBe(figures.Totals.RevenueMinor);

            var ranking = await Ask<RankAssets, AssetRanking>(new RankAssets(scope, Take: 1_000));
            ranking.Rows.Select(row => row.Engagement.Score).ShouldBe(ranking.Rows.Select(row => row.Engagement.Score).OrderDescending());
            ranking.Rows.Select(row => (row.AssetId, row.Engagement)).ShouldBe(Engagements(deeds), ignoreOrder: true, $"{scope}");
            (await Walk(new RankAssets(scope, Take: 4))).ShouldBe(ranking.Rows, $"{scope}");

            foreach (var kind in Enum.GetValues<ItemKind>())
                await Compare(kind, scope, figures.Totals, deeds);
            text.AppendJoin('\n', [figures.Totals, .. figures.Types, .. visitors, .. ranking.Rows]);
        }

        return text.ToString();
    }

    /// <summary>All pages of a list, each row once, and their sums.</summary>
    private async Task Compare(ItemKind kind, ActivityScope scope, ActivityTotals totals, List<Deed> deeds)
    {
        var rows = await Walk(new BrowseItems(kind, scope, Take: 7));
        var told = deeds.Where(deed => kind switch
        {
            ItemKind.Downloads => deed.What is AssetsDownloaded,
            ItemKind.Shares => deed.What is ItemsShared,
            _ => deed.What is CollectionCreated || deed.IsFirstHeart,
        }).ToList();
        rows.Select(row => (row.At, row.VisitorId!.Value, row.Count)).ShouldBe(told.Select(deed => (deed.At, deed.Who.VisitorId, deed.Assets.Count)), ignoreOrder: true, $"{scope} {kind}");
        (kind == ItemKind.Downloads ? rows.Sum(row => row.Count) : rows.Count).ShouldBe(
            kind switch { ItemKind.Downloads => totals.Downloads, ItemKind.Shares => totals.Shares, _ => totals.Collections });
        rows.Select(row => row.At).ShouldBe(rows.Select(row => row.At).OrderDescending());

        var fewest = await Walk(new BrowseItems(kind, scope, Sort: ItemSort.Assets, Ascending: true, Take: 7));
        fewest.Select(row => row.Count).ShouldBe(fewest.Select(row => row.Count).Order());
        fewest.ShouldBe(rows, ignoreOrder: true);
        var of = await Walk(new BrowseItems(kind, scope, Search: "visitor 3", Take: 3));
        of.ShouldBe(rows.Where(row => row.VisitorName == "Visitor 3"));
    }

    private static IEnumerable<ActivityScope> Scopes(History history)
    {
        yield return new ActivityScope(history.Gallery);
        yield return new ActivityScope(history.Gallery, Type: UserType.Guest);
        // The night in which clocks are put back, a month, and from somewhere on.
        yield return new ActivityScope(history.Gallery, new DateOnly(2026, 10, 25), new DateOnly(2026, 10, 25));
        yield return new ActivityScope(history.Gallery, new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 31), UserType.MainClient);
        yield return new ActivityScope(history.Gallery, From: new DateOnly(2026, 10, 27));
        // Two galleries and more, in which there are the same days.
        yield return new ActivityScope();
        yield return new ActivityScope(Type: UserType.Vendor);
        yield return new ActivityScope(null, new DateOnly(2026, 10, 25), new DateOnly(2026, 10, 26));
        yield return new ActivityScope(null, new DateOnly(2026, 11, 1), null, UserType.Guest);
    }

    private static bool IsIn(ActivityScope scope, Deed deed) =>
        (scope.GalleryId is null || deed.Gallery == scope.GalleryId) && (scope.From is null || DayOf(deed.At) >= scope.From) && (scope.To is null || DayOf(deed.At) <= scope.To) && (scope.Type is null || scope.Type.ToString() == deed.Who.Type.ToString());

    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Berlin).DateTime);

    private static (int, int, int, int, int, int, int) Said(ActivityTotals totals) =>
        (totals.People, totals.Visits, totals.Views, totals.Downloads, totals.Favorites, totals.Shares, totals.Collections);

    private static (int, int, int, int, int, int, int) Recounted(List<Deed> deeds)
    {
        var sums = deeds.GroupBy(deed => deed.Who.VisitorId).Select(group => Of([.. group])).ToList();
        return (sums.Count, sums.Sum(sum => sum.Visits), sums.Sum(sum => sum.Views), sums.Sum(sum => sum.Downloads), sums.Sum(sum => sum.Favorites), sums.Sum(sum => sum.Shares), sums.Sum(sum => sum.Collections));
    }

    private static (int Visits, int Views, int Downloads, int Favorites, int Shares, int Collections) Of(List<Deed> deeds)
    {
        int Sum<T>() => deeds.Where(deed => deed.What is T).Sum(deed => deed.Assets.Count);
        return (deeds.Count(deed => deed.BeginsVisit), Sum<AssetsViewed>(), Sum<AssetsDownloaded>(), Sum<AssetsFavorited>() - Sum<AssetsUnfavorited>(),
            deeds.Count(deed => deed.What is ItemsShared), deeds.Count(deed => deed.What is CollectionCreated || deed.IsFirstHeart));
    }

    private static IEnumerable<(Guid, Engagement)> Engagements(List<Deed> deeds) =>
        from deed in deeds
        where deed.What is AssetsViewed or AssetsDownloaded or AssetsFavorited or AssetsUnfavorited or ItemsShared
        from asset in deed.Assets
        group deed by asset into done
        select (done.Key, new Engagement(
            done.Count(deed => deed.What is AssetsViewed), done.Count(deed => deed.What is AssetsFavorited) - done.Count(deed => deed.What is AssetsUnfavorited),
            done.Count(deed => deed.What is AssetsDownloaded), done.Count(deed => deed.What is ItemsShared), 0, done.Select(deed => deed.Who.VisitorId).Distinct().Count()));

    private sealed record Deed(Guid Gallery, object What, VisitorFact Who, IReadOnlyList<Guid> Assets, DateTimeOffset At)
    {
        public bool BeginsVisit { get; set; }

        public bool IsFirstHeart { get; set; }
    }

    private sealed class History
    {
        private readonly Random _random;

        public History(Random random)
        {
            _random = random;
            var assets = Enumerable.Range(0, 30).Select(_ => Guid.CreateVersion7()).ToList();
            var others = Enumerable.Range(0, 12).Select(_ => Guid.CreateVersion7()).ToList();
            var people = Enumerable.Range(0, 9).Select(i => new VisitorFact(Guid.CreateVersion7(), random.GetItems(Enum.GetValues<VisitorType>(), 1)[0], $"Visitor {i.ToString(CultureInfo.InvariantCulture)}", null)).ToList();
            // Through the night in which clocks are put back, and over the end of a month.
            var start = new DateTimeOffset(2026, 10, 24, 18, 0, 0, TimeSpan.Zero);
            Deeds = [.. Enumerable.Range(0, 300).Select(_ => random.Next(people.Count)).Select(i => Do(
                i < 6 ? Gallery : Other, people[i], [.. (i < 6 ? assets : others).Where(_ => random.Next(6) == 0)], start.AddSeconds(random.Next(random.Next(3) == 0 ? 11 * 86_400 : 5 * 86_400))))];
            foreach (var person in Deeds.GroupBy(deed => deed.Who.VisitorId))
                MarkVisits([.. person.OrderBy(deed => deed.At)]);
            foreach (var person in Deeds.Where(deed => deed.What is AssetsFavorited).GroupBy(deed => deed.Who.VisitorId))
                person.First().IsFirstHeart = true;
            // The studio's own shares count nowhere.
            Happened =
            [
                .. Deeds.Select(deed => deed.What),
                .. Enumerable.Range(0, 9).Select(i => new ItemsSharedByStudio(Gallery, Guid.CreateVersion7(), [assets[i]], ShareWay.Link, start.AddHours(12 * i))),
            ];
        }

        public Guid Gallery { get; } = Guid.CreateVersion7();

        public Guid Other { get; } = Guid.CreateVersion7();

        public IReadOnlyList<Deed> Deeds { get; }

        public IReadOnlyList<object> Happened { get; }

        /// <summary>As a network would tell it; the hearts in their order, as the first of them makes a collection.</summary>
        public IEnumerable<object> Shuffled()
        {
            var told = Happened.ToArray();
            _random.Shuffle(told);
            var hearts = new Queue<object>(Happened.OfType<AssetsFavorited>());
            return told.Select(message => message is AssetsFavorited ? hearts.Dequeue() : message);
        }

        private static void MarkVisits(List<Deed> inOrder)
        {
            for (var i = 0; i < inOrder.Count; i++)
                inOrder[i].BeginsVisit = i == 0 || inOrder[i].At - inOrder[i - 1].At > TimeSpan.FromMinutes(30);
        }

        private Deed Do(Guid gallery, VisitorFact who, List<Guid> assets, DateTimeOffset at) => new(
            gallery,
            _random.Next(8) switch
            {
                0 => new GalleryViewed(gallery, who, at),
                1 => new AssetsFavorited(gallery, who, assets, at),
                2 => new AssetsUnfavorited(gallery, who, assets, at),
                3 => new AssetsDownloaded(gallery, Guid.CreateVersion7(), who, assets, DownloadSize.WebSize, false, at),
                4 => new ItemsShared(gallery, Guid.CreateVersion7(), who, assets, ShareWay.Link, at),
                5 => new CollectionCreated(gallery, who, Guid.CreateVersion7(), "Album", assets, at),
                _ => new AssetsViewed(gallery, who, assets, at),
            }, who, assets, at);
    }
}

public sealed class RecountOnSqlite() : RecountTests(DatabaseProvider.Sqlite);

public sealed class RecountOnPostgres() : RecountTests(DatabaseProvider.Postgres);
