using BuildingBlocks.UseCases;
using Galleries.UseCases.Picking;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Client;

/// <summary>Saves a heart: from a form's button, or from a script that asks for JSON.</summary>
internal sealed class FavoritesModel(Door door, Offers offers, ICommandHandler<AddFavorites> add, ICommandHandler<RemoveFavorites> remove) : PageModel
{
    public string? Refusal { get; private set; }

    public string Back { get; private set; } = "";

    public IActionResult OnGet(string slug) => new SeeOther($"/g/{Uri.EscapeDataString(slug)}?favorites=true");

    public async Task<IActionResult> OnPostAsync(string slug, [FromForm] Guid? add, [FromForm] Guid? remove, [FromForm] string? back, CancellationToken ct)
    {
        if ((add ?? remove) is not { } assetId || await door.Find(HttpContext, slug) is not { } caller)
            return NotFound();

        var outcome = await Save(caller, assetId, isAdded: add is not null, ct);
        await offers.Tell(HttpContext, caller);
        Back = (back?.StartsWith(caller.Path, StringComparison.Ordinal) == true && Url.IsLocalUrl(back) ? back : caller.Path) + $"#p{assetId:N}";
        Refusal = this.Say(outcome);
        return this.Answer(outcome, Back);
    }

    private Task<BuildingBlocks.Outcome> Save(Caller caller, Guid assetId, bool isAdded, CancellationToken ct) => isAdded
        ? add.Handle(new AddFavorites(caller.GalleryId, caller.Viewer, [assetId]), ct)
        : remove.Handle(new RemoveFavorites(caller.GalleryId, caller.Viewer, [assetId]), ct);
}
