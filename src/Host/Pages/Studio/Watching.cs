using System.Runtime.CompilerServices;
using Activity.UseCases.Reporting;
using Activity.UseCases.Watching;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Picking;
using Galleries.UseCases.Viewing;
using Host.Web;
using Settings.Contracts;

namespace Host.Pages.Studio;

/// <summary>Reads what the pages of figures show, and writes it as files.</summary>
internal sealed class Watching(
    IQueryHandler<BrowseVisitors, VisitorPage> visitors, IQueryHandler<RankAssets, AssetRanking> ranking, IQueryHandler<ReadPhotos, PhotosRead> photos,
    IQueryHandler<BrowseGalleries, IReadOnlyList<GalleryCard>> galleries, IStudio studios, TimeProvider clock)
{
    private const int LongestSearch = 200;
    private const int RowsAtATime = 5_000;
    private const string Csv = "text/csv; charset=utf-8";

    /// <summary>What was asked for; all time of a gallery and the last days of a studio, unless it says so.</summary>
    public async Task<Watched> Read(WatchForm asked, Guid? galleryId, CancellationToken ct)
    {
        var today = await studios.Today(clock, ct);
        var usual = galleryId is null ? WatchPeriod.LastDays : WatchPeriod.AllTime;
        return new Watched(galleryId, WatchPeriod.Read(asked.Period, asked.From, asked.To, today, usual), WatchPeriod.Presets(today, usual), today)
        {
            Type = asked.Type,
            Kind = asked.Kind,
            Clients = asked.Clients,
            Search = asked.Q?.Trim() is { Length: > 0 and <= LongestSearch } search ? search : null,
            Sort = asked.Sort,
            Ascending = asked.Order == Watched.Upwards,
            After = asked.After,
        };
    }

    public async Task<VisitorList> Visitors(Watched watched, int take, CancellationToken ct)
    {
        var page = await visitors.Handle(Asked(watched) with { Take = take }, ct);
        return new VisitorList(watched, page, await Currency(page.Sums.Currency, ct));
    }

    public async Task<EngagedList> Engaged(Watched watched, int take, CancellationToken ct)
    {
        var page = await ranking.Handle(new RankAssets(watched.Scope, watched.Kind, watched.After, take), ct);
        var read = await photos.Handle(new ReadPhotos(watched.GalleryId, [.. page.Rows.Select(row => row.AssetId)]), ct);
        return new EngagedList(
            watched, page, read.Assets.ToDictionary(photo => photo.Tile.AssetId, photo => photo.Tile),
            watched.GalleryId is null ? await Names(ct) : new Dictionary<Guid, string>());
    }

    /// <summary>The currency of what was sold, or of what would be.</summary>
    public async Task<string> Currency(string? sold, CancellationToken ct) => sold ?? (await studios.Find(ct))?.Currency ?? "";

    /// <summary>The whole list as it is seen, without its pages.</summary>
    public async Task<StreamedReport> VisitorsFile(Watched watched, string name, CancellationToken ct)
    {
        var list = await Visitors(watched, 1, ct);
        return new StreamedReport(new ReportFile($"{name}-visitors.csv", Csv, (stream, stop) => WatchFiles.Visitors(list.Currency).Write(stream, AllVisitors(watched, stop), stop)));
    }

    /// <summary>The whole ranking as it is seen, without its pages.</summary>
    public async Task<StreamedReport> EngagedFile(Watched watched, string name, CancellationToken ct)
    {
        var names = await Names(ct);
        return new StreamedReport(new ReportFile($"{name}-most-engaged.csv", Csv, (stream, stop) => WatchFiles.Engaged(names).Write(stream, AllAssets(watched, stop), stop)));
    }

    private async IAsyncEnumerable<VisitorRow> AllVisitors(Watched watched, [EnumeratorCancellation] CancellationToken ct)
    {
        for (var asked = Asked(watched) with { After = null, Take = RowsAtATime }; asked is not null;)
        {
            var page = await visitors.Handle(asked, ct);
            foreach (var row in page.Rows)
                yield return row;
            asked = page.Next is null ? null : asked with { After = page.Next };
        }
    }

    private async IAsyncEnumerable<RankedAsset> AllAssets(Watched watched, [EnumeratorCancellation] CancellationToken ct)
    {
        for (var asked = new RankAssets(watched.Scope, watched.Kind, null, RowsAtATime); asked is not null;)
        {
            var page = await ranking.Handle(asked, ct);
            foreach (var row in page.Rows)
                yield return row;
            asked = page.Next is null ? null : asked with { After = page.Next };
        }
    }

    private async Task<IReadOnlyDictionary<Guid, string>> Names(CancellationToken ct) =>
        (await galleries.Handle(new BrowseGalleries(), ct)).ToDictionary(gallery => gallery.GalleryId, gallery => gallery.Name);

    private static BrowseVisitors Asked(Watched watched) => new(watched.Scope, watched.Search, watched.Sort, watched.Ascending, watched.After)
    {
        Who = watched.Clients ? UserType.MainClient : null,
    };
}

/// <summary>A page of visitors, as it is shown.</summary>
internal sealed record VisitorList(Watched Watched, VisitorPage Page, string Currency);

/// <summary>A page of the ranking, as it is shown.</summary>
/// <param name="Watched">What is looked at.</param>
/// <param name="Page">The assets.</param>
/// <param name="Tiles">Their pictures; none of what was removed.</param>
/// <param name="Galleries">The names of galleries, where several are looked at.</param>
internal sealed record EngagedList(Watched Watched, AssetRanking Page, IReadOnlyDictionary<Guid, AssetTile> Tiles, IReadOnlyDictionary<Guid, string> Galleries);

/// <summary>Sums of a page, and the parts of them that lead to their lists.</summary>
internal sealed record FigureBoard(Watched Watched, ActivityFigures Figures, string Currency)
{
    public TimeChart? Chart => TimeChart.Of(Figures.Days, Watched.Period, Watched.Today);
}
