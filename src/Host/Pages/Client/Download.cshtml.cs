using BuildingBlocks.UseCases;
using Galleries.UseCases.Downloading;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Client;

/// <summary>Everything as a ZIP: says how much it is, then fixes what is in it and leads to its bytes.</summary>
internal sealed class DownloadModel(Door door, ICommandHandler<StartArchive> start) : PageModel
{
    public Caller Caller { get; private set; } = null!;

    public GalleryHead Head { get; private set; } = null!;

    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (await Enter(slug) is { } elsewhere)
            return elsewhere;

        Refusal = Head switch
        {
            { DownloadEnabled: false } => "Downloads are switched off in this gallery.",
            { AssetCount: 0 } => "There are no photos in this gallery yet.",
            _ => null,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken ct)
    {
        if (await Enter(slug) is { } elsewhere)
            return elsewhere;

        var archiveId = Guid.CreateVersion7();
        var outcome = await start.Handle(new StartArchive(Caller.GalleryId, archiveId, Caller.Viewer, AssetIds: null), ct);
        Refusal = outcome.Reason;
        return outcome.Succeeded ? new SeeOther($"{Caller.Path}/archive/{archiveId}") : Page();
    }

    // A closed gallery explains itself on its own page.
    private async Task<IActionResult?> Enter(string slug)
    {
        if (await door.Open(HttpContext, slug) is not { } entered)
            return NotFound();

        (Caller, Head) = (entered.Caller, entered.View.Head!);
        return entered.View.Admission == Admission.Admitted ? null : new SeeOther(Caller.Path);
    }
}
