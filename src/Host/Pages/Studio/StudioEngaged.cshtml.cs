using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Studio;

/// <summary>What of all galleries engages people most.</summary>
internal sealed class StudioEngagedModel(Watching watching) : PageModel
{
    private const int Tiles = 60;

    public EngagedList List { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] WatchForm asked, CancellationToken ct) => List = await watching.Engaged(await watching.Read(asked, null, ct), Tiles, ct);

    public async Task<IActionResult> OnGetCsvAsync([FromQuery] WatchForm asked, CancellationToken ct) =>
        await watching.EngagedFile(await watching.Read(asked, null, ct), "studio", ct);
}
