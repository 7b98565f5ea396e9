using Activity.UseCases.Reporting;
using Activity.UseCases.Watching;
using BuildingBlocks;
using BuildingBlocks.Persistence;
using BuildingBlocks.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Settings.Contracts;
using Testing;

namespace Activity.Tests;

/// <summary>The module with pump and database; messages in, figures out.</summary>
public abstract class ActivityOnDatabase(DatabaseProvider provider) : IAsyncLifetime
{
    // After everything that is told, but for what is far ahead.
    private static readonly DateTimeOffset Today = new(2027, 6, 1, 12, 0, 0, TimeSpan.Zero);

    private TestDatabase _database = null!;
    private ModuleHost _host = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.Create(provider);
        _host = await ModuleHost.Start(_database, services => services
            .AddActivity(new ConfigurationBuilder().Build())
            .AddSingleton<IStudio>(new StudioInBerlin(this)).AddSingleton<IBrand>(new PlainBrand()).AddSingleton<IPublicAddress, ExampleAddress>(), Clock);
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>Where the studio is.</summary>
    protected string Zone { get; set; } = "Europe/Berlin";

    protected ManualClock Clock { get; } = new(Today);

    protected RememberingMailTransport Mails => _host.Mails;

    protected Task Quiet() => _host.Quiet();

    /// <summary>How many months visits keep their names.</summary>
    protected int? VisitMonths { get; set; }

    /// <summary>Tells the module these facts and waits until it has taken them in.</summary>
    protected async Task Hear(params object[] messages)
    {
        await _host.Publish(messages);
        await _host.Quiet();
    }

    protected Task<GalleryOverview?> Overview() => _host.Ask<ReadOverview, GalleryOverview?>(new ReadOverview(Cast.Wedding));

    protected Task<ActivityFigures> Figures(ActivityScope? scope = null) => _host.Ask<ReadFigures, ActivityFigures>(new ReadFigures(scope ?? new ActivityScope(Cast.Wedding)));

    protected async Task<IReadOnlyList<VisitorRow>> Visitors(BrowseVisitors? query = null) =>
        (await _host.Ask<BrowseVisitors, VisitorPage>(query ?? new BrowseVisitors(new ActivityScope(Cast.Wedding)))).Rows;

    protected Task<TAnswer> Ask<TQuery, TAnswer>(TQuery query) => _host.Ask<TQuery, TAnswer>(query);

    protected async Task Do<TCommand>(TCommand command) => (await _host.Handle(command)).Succeeded.ShouldBeTrue();

    protected Task<Outcome> Try<TCommand>(TCommand command) => _host.Handle(command);

    protected Task<ActivityPage> Browse(BrowseActivity query) => _host.Ask<BrowseActivity, ActivityPage>(query);

    /// <summary>Every page of a list, one after another.</summary>
    protected async Task<List<ActivityEntry>> Walk(BrowseItems query)
    {
        var rows = new List<ActivityEntry>();
        ItemPage page;
        do
        {
            page = await Ask<BrowseItems, ItemPage>(query);
            page.Rows.Count.ShouldBeLessThanOrEqualTo(query.Take);
            rows.AddRange(page.Rows);
            query = query with { After = page.Next };
        }
        while (page.Next is not null);
        return rows;
    }

    /// <summary>Every page of a ranking, one after another.</summary>
    protected async Task<List<RankedAsset>> Walk(RankAssets query)
    {
        var rows = new List<RankedAsset>();
        AssetRanking page;
        do
        {
            page = await Ask<RankAssets, AssetRanking>(query);
            rows.AddRange(page.Rows);
            query = query with { After = page.Next };
        }
        while (page.Next is not null);
        return rows;
    }

    /// <summary>Every page of a list of visitors, one after another.</summary>
    protected async Task<List<VisitorRow>> Walk(BrowseVisitors query)
    {
        var rows = new List<VisitorRow>();
        VisitorPage page;
        do
        {
            page = await Ask<BrowseVisitors, VisitorPage>(query);
            rows.AddRange(page.Rows);
            query = query with { After = page.Next };
        }
        while (page.Next is not null);
        rows.Count.ShouldBe(page.Found);
        return rows;
    }

    protected Task<SalesSummary> Sales(DateOnly from, DateOnly to) => _host.Ask<ReadSales, SalesSummary>(new ReadSales(from, to, 1_000));

    protected Task<byte[]> Report(ReportKind kind, ReportFormat format, DateOnly from, DateOnly to) => Written(new OpenReport(kind, format, from, to));

    /// <summary>The bytes of a report, which is written while its query lives.</summary>
    protected async Task<byte[]> Written<TQuery>(TQuery query)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<BuildingBlocks.UseCases.IQueryHandler<TQuery, ReportFile>>().Handle(query, CancellationToken.None);
        using var bytes = new MemoryStream();
        await report.Write(bytes, CancellationToken.None);
        return bytes.ToArray();
    }

    private sealed class ExampleAddress : IPublicAddress
    {
        public Uri At(string path) => new($"https://photos.example{path}");
    }

    private sealed class PlainBrand : IBrand
    {
        public ValueTask<BrandFact> Find(CancellationToken ct) => new(BrandFact.Initial);

        public ValueTask<byte[]?> Read(string key, PictureForm form, CancellationToken ct) => new((byte[]?)null);
    }

    private sealed class StudioInBerlin(ActivityOnDatabase test) : IStudio
    {
        public ValueTask<StudioFact?> Find(CancellationToken ct) =>
            new(new StudioFact("Light & Lens", "hello@example.com", "EUR", test.Zone, 1900, "VAT", "", "hello@example.com") { VisitMonths = test.VisitMonths });
    }
}
