using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Studio;

/// <summary>Everybody who was in any gallery, and what they did.</summary>
internal sealed class StudioVisitorsModel(Watching watching) : PageModel
{
    private const int Rows = 50;

    public VisitorList List { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] WatchForm asked, CancellationToken ct) => List = await watching.Visitors(await watching.Read(asked, null, ct), Rows, ct);

    public async Task<IActionResult> OnGetCsvAsync([FromQuery] WatchForm asked, CancellationToken ct) =>
        await watching.VisitorsFile(await watching.Read(asked, null, ct), "studio", ct);
}
