using BuildingBlocks.UseCases;
using Galleries.UseCases.Selecting;
using Galleries.UseCases.Viewing;
using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Client;

/// <summary>What several main clients chose alike and otherwise, for each of them who has finished.</summary>
internal sealed class OverlapModel(Door door, IQueryHandler<ReadOverlap, OverlapView?> read, ICommandHandler<BeginFinalRound> begin, Localizer t) : PageModel
{
    public Caller Caller { get; private set; } = null!;

    public GalleryHead Head { get; private set; } = null!;

    public OverlapView View { get; private set; } = null!;

    public string Back => SelectionTiles.PathOf(Caller, View.RequestId);

    public async Task<IActionResult> OnGetAsync(string slug, Guid requestId, CancellationToken ct)
    {
        if (await door.Open(HttpContext, slug) is not { } entered || await read.Handle(new ReadOverlap(entered.Caller.GalleryId, entered.Caller.Viewer, requestId), ct) is not { } view
            || !entered.Caller.Viewer.LooksLikeVisitor)
            return NotFound();

        (Caller, Head, View) = (entered.Caller, entered.View.Head!, view);
        return Page();
    }

    public async Task<IActionResult> OnPostRoundAsync(string slug, Guid requestId, CancellationToken ct)
    {
        if (await door.Find(HttpContext, slug) is not { } caller)
            return NotFound();

        var roundId = Guid.CreateVersion7();
        var outcome = await begin.Handle(new BeginFinalRound(caller.GalleryId, caller.Viewer, requestId, roundId), ct);
        return this.Tell(outcome, t["The final round has begun. What you all chose is chosen, the rest is undecided."], SelectionTiles.PathOf(caller, outcome.Succeeded ? roundId : requestId));
    }
}
