using Activity.UseCases.Watching;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Archiving;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Host.Pages.Studio.Items;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>The Gallery Dashboard: where the gallery stands and what visitors did.</summary>
internal sealed class DashboardModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ReadOverview, GalleryOverview?> overviews, IQueryHandler<ReadFigures, ActivityFigures> figures,
    IQueryHandler<BrowseVisitors, VisitorPage> visitors, IQueryHandler<BrowseActivity, ActivityPage> activity,
    IQueryHandler<ReadLedger, LedgerAccount?> ledger, IQueryHandler<ReadStorage, GalleryStorage?> storage, Watching watching, ItemReader items) : GalleryTab(galleries)
{
    private const int ShownVisitors = 10;
    private const int ShownEntries = 10;
    private const int ShownAssets = 12;
    private const int ShownClients = 5;

    public GalleryOverview Overview { get; private set; } = null!;

    /// <summary>What main clients downloaded free of charge.</summary>
    public LedgerAccount Free { get; private set; } = null!;

    /// <summary>What the gallery keeps, and where.</summary>
    public GalleryStorage? Storage { get; private set; }

    public Watched Watched { get; private set; } = null!;

    public FigureBoard Board { get; private set; } = null!;

    /// <summary>Main clients since the gallery was made, whatever the period, with what each downloaded last.</summary>
    public IReadOnlyList<(VisitorRow Client, ActivityEntry? Download)> Clients { get; private set; } = [];

    /// <summary>How many main clients there are.</summary>
    public int AllClients { get; private set; }

    public VisitorList Visitors { get; private set; } = null!;

    public EngagedList Engaged { get; private set; } = null!;

    /// <summary>The newest downloads, shares, collections and orders, whatever the period.</summary>
    public ItemOverview Items { get; private set; } = null!;

    public IReadOnlyList<ActivityEntry> Latest { get; private set; } = [];

    public async Task OnGetAsync([FromQuery] WatchForm asked, CancellationToken ct)
    {
        await ReadOverview(ct);
        await ReadFigures(asked, ct);
    }

    /// <summary>Where the gallery stands, for the page that is open.</summary>
    public async Task<IActionResult> OnGetOverviewAsync(CancellationToken ct)
    {
        await ReadOverview(ct);
        return Part("_Overview");
    }

    /// <summary>The figures alone, for the page that is open.</summary>
    public async Task<IActionResult> OnGetFiguresAsync([FromQuery] WatchForm asked, CancellationToken ct)
    {
        await ReadFigures(asked, ct);
        return Part("_Figures");
    }

    private PartialViewResult Part(string name)
    {
        Response.Headers.CacheControl = "private, no-store";
        return Partial(name, this);
    }

    private async Task ReadOverview(CancellationToken ct)
    {
        // Null for the moment until Activity has heard of a new gallery.
        Overview = await overviews.Handle(new ReadOverview(Gallery.GalleryId), ct) ?? new GalleryOverview(
            Gallery.GalleryId, Gallery.Name, Gallery.State == GalleryState.Online, Gallery.ExpiresOn, Gallery.ReadyAssets, Gallery.WaitingAssets);
        Free = (await ledger.Handle(new ReadLedger(Gallery.GalleryId, Viewer.Studio, Count: 1), ct))!;
        Storage = await storage.Handle(new ReadStorage(Gallery.GalleryId), ct);
    }

    private async Task ReadFigures(WatchForm asked, CancellationToken ct)
    {
        Watched = await watching.Read(new WatchForm { Period = asked.Period, From = asked.From, To = asked.To }, Gallery.GalleryId, ct);
        // First what counts most: the others take their figures from the same count.
        Engaged = await watching.Engaged(Watched, ShownAssets, ct);
        Visitors = await watching.Visitors(Watched, ShownVisitors, ct);
        var counted = await figures.Handle(new ReadFigures(Watched.Scope), ct);
        Board = new FigureBoard(Watched, counted, await watching.Currency(counted.Totals.Currency, ct));
        Latest = [.. (await activity.Handle(new BrowseActivity(Gallery.GalleryId), ct)).Entries.Together().Take(ShownEntries)];
        Items = await items.Newest(Gallery.GalleryId, ct);
        await ReadClients(ct);
    }

    private async Task ReadClients(CancellationToken ct)
    {
        var all = await visitors.Handle(new BrowseVisitors(new ActivityScope(Gallery.GalleryId), Take: ShownClients) { Who = UserType.MainClient }, ct);
        var clients = new List<(VisitorRow, ActivityEntry?)>();
        foreach (var client in all.Rows)
            clients.Add((client, client.Downloads == 0 ? null : await LastDownload(client, ct)));
        (Clients, AllClients) = (clients, all.Found);
    }

    private async Task<ActivityEntry?> LastDownload(VisitorRow client, CancellationToken ct) =>
        (await activity.Handle(new BrowseActivity(client.GalleryId, client.VisitorId, EntryKind.AssetsDownloaded), ct)).Entries is [var last, ..] ? last : null;
}
