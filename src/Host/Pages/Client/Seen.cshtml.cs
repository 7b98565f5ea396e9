using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Client;

/// <summary>What a browser's beacon tells: the gallery's page was looked at, and which photos in the light box.</summary>
internal sealed class SeenModel(Door door, ICommandHandler<RecordViews> record) : PageModel
{
    private const int MostAtOnce = 200;

    public async Task<IActionResult> OnPostAsync(string slug, [FromForm] bool page, [FromForm(Name = "photo")] Guid[]? photos, CancellationToken ct)
    {
        if (await door.Find(HttpContext, slug) is not { } caller)
            return NotFound();

        var outcome = await record.Handle(new RecordViews(caller.GalleryId, caller.Viewer, page, [.. (photos ?? []).Distinct().Take(MostAtOnce)]), ct);
        return outcome.Succeeded ? new NoContentResult() : new StatusCodeResult(StatusCodes.Status409Conflict);
    }
}
