using System.Diagnostics;
using Activity;
using Activity.UseCases.Rebuilding;
using Activity.UseCases.Reporting;
using Activity.UseCases.Watching;
using BuildingBlocks.Persistence;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Settings.Contracts;
using Testing;

namespace Benchmarks.Activities;

/// <summary>The dashboards' questions, over a log of years.</summary>
internal sealed class ActivityBenchmark(int entries, IReadOnlyCollection<string> databases) : IBenchmark
{
    private const int Asked = 40;

    // Asked for in vain first, as a program that has just started is still being compiled.
    private const int WarmedUp = 15;

    private static readonly DateOnly Newest = new(2026, 10, 31);

    public string Name => "activity";

    public string Subject => $"a log of {entries:N0} entries, a tenth of them in one gallery: its figures, what comes in, its sheets made anew";

    public async Task Run(Report report)
    {
        if (databases.Contains(BenchOptions.Sqlite))
            await Run(report, DatabaseProvider.Sqlite, "SQLite");
        try
        {
            if (databases.Contains(BenchOptions.Postgres))
                await Run(report, DatabaseProvider.Postgres, "PostgreSQL");
        }
        catch (InvalidOperationException missing)
        {
            report.NotMeasured("PostgreSQL", missing.Message);
        }
    }

    private async Task Run(Report report, DatabaseProvider provider, string name)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var host = await ModuleHost.Start(database, services => services
            .AddActivity(new ConfigurationBuilder().Build()).AddSingleton<IStudio, BerlinStudio>().AddSingleton<IBrand, NoBrand>());
        var seed = new LogSeed(database.Choice, entries);
        var watch = Stopwatch.StartNew();
        await seed.Write();
        report.Add($"{name}: seeded", Report.Words(watch.Elapsed.TotalSeconds, "s"));

        watch.Restart();
        if (await host.Handle(new RebuildFigures()) is { Reason: { } reason })
            throw new InvalidDataException(reason);
        report.AtLeast($"{name}: sheets made anew", entries / watch.Elapsed.TotalSeconds, 100_000, "entries/s");

        watch.Restart();
        await host.Handle(new MeasurePeaks());
        report.Add($"{name}: peaks measured, for rankings", Report.Words(watch.Elapsed.TotalSeconds, "s"));

        await Pages(report, host, name, "large gallery", seed.Large);
        await Pages(report, host, name, "usual gallery", seed.Usual);
        await Pages(report, host, name, "studio", null);
        await Intake(report, host, name, seed);
        await PagesMeanwhile.Measure(report, host, name, Telling(seed, DateTimeOffset.UnixEpoch.AddYears(58)), [
            () => Dashboard(host, new(null, Newest.AddDays(-30))), () => Dashboard(host, new(seed.Usual)), () => Dashboard(host, new(seed.Large, Newest.AddDays(-90))), () => Dashboard(host, new(seed.Large)),
            () => host.Ask<BrowseVisitors, VisitorPage>(new(new(null), Search: "visitor 17")), () => host.Ask<BrowseItems, ItemPage>(new(ItemKind.Downloads, new())), () => host.Ask<BrowseActivity, ActivityPage>(new()),
        ]);
        await Export(report, host, name);
    }

    private static async Task Pages(Report report, ModuleHost host, string name, string whose, Guid? gallery)
    {
        var scopes = new (string Name, ActivityScope Scope)[]
        {
            ("all time", new(gallery)),
            ("one type", new(gallery, Type: UserType.MainClient)),
            ("a month", new(gallery, Newest.AddDays(-400), Newest.AddDays(-370))),
            ("a year", new(gallery, Newest.AddDays(-420), Newest.AddDays(-55))),
        };
        foreach (var (what, scope) in scopes)
        {
            await Ask(report, $"{name}: {whose}, {what}: sums, types, days", () => host.Ask<ReadFigures, ActivityFigures>(new(scope)));
            await Ask(report, $"{name}: {whose}, {what}: visitors by views", () => host.Ask<BrowseVisitors, VisitorPage>(new(scope, Sort: VisitorSort.Views)));
            await Ask(report, $"{name}: {whose}, {what}: most engaged", () => host.Ask<RankAssets, AssetRanking>(new(scope)));
            await Ask(report, $"{name}: {whose}, {what}: the dashboard as a whole", () => Dashboard(host, scope));
        }

        await Ask(report, $"{name}: {whose}: most engaged videos, of which there are none", () => host.Ask<RankAssets, AssetRanking>(new(new(gallery), MediaKind.Video)));
        await Ask(report, $"{name}: {whose}: visitors as they were seen", () => host.Ask<BrowseVisitors, VisitorPage>(new(new(gallery))));
        await Ask(report, $"{name}: {whose}: visitors from A to Z", () => host.Ask<BrowseVisitors, VisitorPage>(new(new(gallery), Sort: VisitorSort.Name)));
        await Ask(report, $"{name}: {whose}: visitors by name", () => host.Ask<BrowseVisitors, VisitorPage>(new(new(gallery), Search: "visitor 17")));
        await Ask(report, $"{name}: {whose}: one visitor by name", () => host.Ask<BrowseVisitors, VisitorPage>(new(new(gallery), Search: "visitor 4999")));
        await Ask(report, $"{name}: {whose}: visitors by a name that none has", () => host.Ask<BrowseVisitors, VisitorPage>(new(new(gallery), Search: "somebody else")));
        await Lists(report, host, name, whose, gallery);
        await Ask(report, $"{name}: {whose}: the log", () => host.Ask<BrowseActivity, ActivityPage>(new(gallery)));
        await Ask(report, $"{name}: {whose}: the log's downloads", () => host.Ask<BrowseActivity, ActivityPage>(new(gallery, Kind: EntryKind.AssetsDownloaded)));
    }

    private static async Task Lists(Report report, ModuleHost host, string name, string whose, Guid? gallery)
    {
        var (all, month) = (new ActivityScope(gallery), new ActivityScope(gallery, new DateOnly(2025, 9, 26), new DateOnly(2025, 10, 26)));
        var lists = new (string Name, BrowseItems Query)[]
        {
            ("downloads, newest", new(ItemKind.Downloads, all)),
            ("downloads, most photos", new(ItemKind.Downloads, all, Sort: ItemSort.Assets)),
            ("downloads, one type", new(ItemKind.Downloads, all with { Type = UserType.Vendor })),
            ("downloads, one type, most photos", new(ItemKind.Downloads, all with { Type = UserType.Vendor }, Sort: ItemSort.Assets)),
            ("downloads, a type nobody has, most photos", new(ItemKind.Downloads, all with { Type = (UserType)7 }, Sort: ItemSort.Assets)),
            ("downloads, one person", new(ItemKind.Downloads, all, Search: "visitor17@")),
            ("downloads, many persons", new(ItemKind.Downloads, all, Search: "visitor 1")),
            ("downloads, nobody", new(ItemKind.Downloads, all, Search: "somebody else")),
            ("shares, a month", new(ItemKind.Shares, month)),
            ("collections, a name that some have", new(ItemKind.Collections, all, Called: "best of 17")),
            ("collections, a name that none has", new(ItemKind.Collections, all, Called: "album")),
        };
        foreach (var (what, query) in lists)
        {
            await Ask(report, $"{name}: {whose}: {what}", () => host.Ask<BrowseItems, ItemPage>(query));
            if (what != "downloads, newest")
                continue;

            var deep = query;
            for (var page = 0; page < 40; page++)
                deep = deep with { After = (await host.Ask<BrowseItems, ItemPage>(deep)).Next };
            await Ask(report, $"{name}: {whose}: downloads, the 41st page", () => host.Ask<BrowseItems, ItemPage>(deep));
        }
    }

    private static async Task Ask<T>(Report report, string what, Func<Task<T>> ask)
    {
        var times = new List<double>();
        for (var i = 0; i < Asked + WarmedUp; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await ask();
            if (i >= WarmedUp)
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        report.Below($"{what} (median {Report.Words(times[Asked / 2], "ms")}), 95 %", times[(int)(Asked * 0.95)], 50, "ms");
    }

    private static async Task Intake(Report report, ModuleHost host, string name, LogSeed seed)
    {
        const int messages = 5_000;
        var told = Enumerable.Range(0, messages).Select(Telling(seed, DateTimeOffset.UnixEpoch.AddYears(57))).ToArray();
        foreach (var batch in told.Chunk(500))
            await host.Publish(batch);
        var watch = Stopwatch.StartNew();
        await host.Quiet(TimeSpan.FromMinutes(5));
        report.AtLeast($"{name}: entries taken in, that waited", messages / watch.Elapsed.TotalSeconds, 5_000, "entries/s");
    }

    /// <summary>Guests who look at photos of two galleries.</summary>
    private static Func<int, object> Telling(LogSeed seed, DateTimeOffset from)
    {
        var random = new Random(1);
        var people = Enumerable.Range(0, 50).Select(i => new VisitorFact(Guid.CreateVersion7(), VisitorType.Guest, $"New {i}", null)).ToList();
        var galleries = new[] { seed.Usual, seed.Usual, seed.Usual, seed.Large };
        var assets = galleries.Distinct().ToDictionary(gallery => gallery, _ => Enumerable.Range(0, 300).Select(_ => Guid.CreateVersion7()).ToArray());
        return i =>
        {
            var gallery = galleries[random.Next(galleries.Length)];
            return new AssetsViewed(gallery, people[random.Next(people.Count)], [.. random.GetItems(assets[gallery], 3).Distinct()], from.AddSeconds(i));
        };
    }

    /// <summary>What one page asks for, with one count for all of it.</summary>
    private static async Task<ActivityPage> Dashboard(ModuleHost host, ActivityScope scope)
    {
        await using var page = host.Services.CreateAsyncScope();
        Task<TAnswer> Ask<TQuery, TAnswer>(TQuery query) => page.ServiceProvider.GetRequiredService<IQueryHandler<TQuery, TAnswer>>().Handle(query, CancellationToken.None);
        await Ask<RankAssets, AssetRanking>(new(scope, Take: 12));
        await Ask<BrowseVisitors, VisitorPage>(new(scope, Take: 10));
        await Ask<ReadFigures, ActivityFigures>(new(scope));
        return await Ask<BrowseActivity, ActivityPage>(new(scope.GalleryId));
    }

    private async Task Export(Report report, ModuleHost host, string name)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var open = scope.ServiceProvider.GetRequiredService<IQueryHandler<OpenReport, ReportFile>>();
        var csv = await open.Handle(new OpenReport(ReportKind.Activity, ReportFormat.Csv, new DateOnly(2020, 1, 1), new DateOnly(2026, 12, 31)), default);
        var watch = Stopwatch.StartNew();
        await csv.Write(Stream.Null, default);
        report.AtLeast($"{name}: written as CSV", entries / watch.Elapsed.TotalSeconds, 200_000, "rows/s");
    }

    private sealed class NoBrand : IBrand
    {
        public ValueTask<BrandFact> Find(CancellationToken ct) => new(BrandFact.Initial);

        public ValueTask<byte[]?> Read(string key, PictureForm form, CancellationToken ct) => new((byte[]?)null);
    }

    private sealed class BerlinStudio : IStudio
    {
        public ValueTask<StudioFact?> Find(CancellationToken ct) => new(new StudioFact("Light & Lens", "hello@example.com", "EUR", "Europe/Berlin", 1900, "VAT", "", "hello@example.com"));
    }
}
