using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Hiding;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Client;

/// <summary>Hides photos from other visitors, or shows them again: from a form's button, or from a script that asks for JSON.</summary>
internal sealed class HiddenModel(Door door, ICommandHandler<HideAssets> hide, ICommandHandler<UnhideAssets> unhide) : PageModel
{
    public string? Refusal { get; private set; }

    public string Back { get; private set; } = "";

    public IActionResult OnGet(string slug) => new SeeOther($"/g/{Uri.EscapeDataString(slug)}?hidden=true");

    public Task<IActionResult> OnPostAsync(string slug, [FromForm] string[] asset, CancellationToken ct) =>
        Save(slug, asset, (caller, ids) => hide.Handle(new HideAssets(caller.GalleryId, caller.Viewer, ids), ct), "");

    public Task<IActionResult> OnPostShowAsync(string slug, [FromForm] string[] asset, CancellationToken ct) =>
        Save(slug, asset, (caller, ids) => unhide.Handle(new UnhideAssets(caller.GalleryId, caller.Viewer, ids), ct), "?hidden=true");

    private async Task<IActionResult> Save(string slug, string[] asset, Func<Caller, Guid[], Task<Outcome>> save, string view)
    {
        if (await door.Find(HttpContext, slug) is not { } caller)
            return NotFound();

        var outcome = await save(caller, ChosenPhotos.Read(asset));
        (Refusal, Back) = (this.Say(outcome), $"{caller.Path}{view}#content");
        return this.Answer(outcome, Back);
    }
}
