using Activity.UseCases.Watching;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Archiving;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Microsoft.AspNetCore.Mvc;
using Settings.Contracts;

namespace Host.Pages.Studio.Galleries;

/// <summary>The Gallery Dashboard: where the gallery stands and what visitors did.</summary>
internal sealed class DashboardModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ReadOverview, GalleryOverview?> overviews, IQueryHandler<ReadFigures, ActivityFigures> figures,
    IQueryHandler<BrowseVisitors, VisitorPage> visitors, IQueryHandler<BrowseActivity, ActivityPage> activity,
    IQueryHandler<ReadLedger, LedgerAccount?> ledger, IQueryHandler<ReadStorage, GalleryStorage?> storage, IStudio studios) : GalleryTab(galleries)
{
    private const int ShownVisitors = 200;
    private const int ShownEntries = 10;

    public GalleryOverview Overview { get; private set; } = null!;

    public ActivityTotals Totals { get; private set; } = null!;

    public IReadOnlyList<VisitorRow> Visitors { get; private set; } = [];

    public IReadOnlyList<ActivityEntry> Latest { get; private set; } = [];

    /// <summary>What main clients downloaded free of charge.</summary>
    public LedgerAccount Free { get; private set; } = null!;

    /// <summary>What the gallery keeps, and where.</summary>
    public GalleryStorage? Storage { get; private set; }

    public string Currency { get; private set; } = "";

    public Task OnGetAsync(CancellationToken ct) => Read(ct);

    /// <summary>The figures alone, for the page that is open.</summary>
    public async Task<IActionResult> OnGetFiguresAsync(CancellationToken ct)
    {
        await Read(ct);
        Response.Headers.CacheControl = "private, no-store";
        return Partial("_Figures", this);
    }

    private async Task Read(CancellationToken ct)
    {
        // Null for the moment until Activity has heard of a new gallery.
        Overview = await overviews.Handle(new ReadOverview(Gallery.GalleryId), ct) ?? new GalleryOverview(
            Gallery.GalleryId, Gallery.Name, Gallery.State == GalleryState.Online, Gallery.ExpiresOn, Gallery.ReadyAssets, Gallery.WaitingAssets);
        var scope = new ActivityScope(Gallery.GalleryId);
        Totals = (await figures.Handle(new ReadFigures(scope), ct)).Totals;
        Visitors = (await visitors.Handle(new BrowseVisitors(scope, Take: ShownVisitors), ct)).Rows;
        Latest = [.. (await activity.Handle(new BrowseActivity(Gallery.GalleryId), ct)).Entries.Take(ShownEntries)];
        Free = (await ledger.Handle(new ReadLedger(Gallery.GalleryId, Viewer.Studio, Count: 1), ct))!;
        Storage = await storage.Handle(new ReadStorage(Gallery.GalleryId), ct);
        Currency = Totals.Currency ?? (await studios.Find(ct))?.Currency ?? "";
    }
}
