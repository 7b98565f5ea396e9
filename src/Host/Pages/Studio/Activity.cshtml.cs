using Activity.UseCases.Watching;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Studio;

/// <summary>What visitors did over the whole studio.</summary>
internal sealed class ActivityModel(IQueryHandler<ReadFigures, ActivityFigures> figures, IQueryHandler<BrowseActivity, ActivityPage> activity, Watching watching) : PageModel
{
    public const int ShownGalleries = 50;
    private const int ShownEntries = 10;

    public Watched Watched { get; private set; } = null!;

    public FigureBoard Board { get; private set; } = null!;

    public IReadOnlyList<ActivityEntry> Latest { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync([FromQuery] WatchForm asked, CancellationToken ct)
    {
        // The log was here, and is linked to from elsewhere.
        if (Request.Query.ContainsKey("gallery") || Request.Query.ContainsKey("visitor"))
            return LocalRedirect($"/studio/activity/log{Request.QueryString}");

        Watched = await watching.Read(new WatchForm { Period = asked.Period, From = asked.From, To = asked.To }, null, ct);
        var counted = await figures.Handle(new ReadFigures(Watched.Scope), ct);
        Board = new FigureBoard(Watched, counted, await watching.Currency(counted.Totals.Currency, ct));
        Latest = [.. (await activity.Handle(new BrowseActivity(), ct)).Entries.Together().Take(ShownEntries)];
        return Page();
    }

    /// <summary>A gallery's dashboard about the same days.</summary>
    public string AddressOf(Guid galleryId) => Addresses.Of($"/studio/galleries/{galleryId}", [.. Watched.Period.ElsewhereQuery]);
}
