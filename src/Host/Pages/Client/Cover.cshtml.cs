using BuildingBlocks.UseCases;
using Galleries.UseCases.Covering;
using Galleries.UseCases.Viewing;
using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Client;

/// <summary>Where a main client designs the gallery's cover; for everybody else there is no such page.</summary>
internal sealed class CoverModel(
    Door door, IQueryHandler<ReadCoverDraft, CoverDraft?> drafts, IQueryHandler<ShowGallery, GalleryView> gallery,
    ICommandHandler<SuggestCover> suggest, Localizer t) : PageModel
{
    [BindProperty]
    public CoverForm Form { get; set; } = new();

    public Caller Caller { get; private set; } = null!;

    public GalleryHead Head { get; private set; } = null!;

    public CoverDraft Draft { get; private set; } = null!;

    public CoverDesk Desk { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (!await Enter(slug, null, ct))
            return NotFound();

        Form = CoverForm.Of(Draft.Face, Draft.Picture);
        return await Show(ct);
    }

    /// <summary>The form again with another photo or another page of photos, and nothing lost of what was typed.</summary>
    public async Task<IActionResult> OnPostLookAsync(string slug, [FromForm] Guid? photo, [FromForm] string? from, CancellationToken ct)
    {
        if (photo is { } chosen)
            Form.Choose(chosen);
        if (from is not null)
            Form.After = from;
        if (!await Enter(slug, Form.AssetId, ct))
            return NotFound();

        // What was chosen goes before what was sent.
        if (ModelState.IsValid)
            ModelState.Clear();
        return await Show(ct);
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken ct)
    {
        if (!await Enter(slug, Form.AssetId, ct))
            return NotFound();
        if (!ModelState.IsValid || Form.AssetId is not { } assetId)
            return await Show(ct);

        var wanted = new SuggestCover(Caller.GalleryId, Caller.Viewer, Guid.CreateVersion7(), assetId, Form.Across, Form.Down, Form.Title, Form.Line);
        if (await suggest.Handle(wanted, ct) is { Succeeded: false } refused)
        {
            this.Refuse(refused);
            return await Show(ct);
        }

        return this.Tell(Draft.NeedsApproval ? t["Thank you. Your photographer sees it first."] : t["Thank you. This is the cover from now on."], $"{Caller.Path}/cover");
    }

    private async Task<bool> Enter(string slug, Guid? assetId, CancellationToken ct)
    {
        if (await door.Open(HttpContext, slug) is not { } entered || await drafts.Handle(new ReadCoverDraft(entered.Caller.GalleryId, entered.Caller.Viewer, assetId), ct) is not { } draft)
            return false;

        (Caller, Head, Draft) = (entered.Caller, entered.View.Head!, draft);
        return true;
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        var page = await gallery.Handle(new ShowGallery(Caller.GalleryId, Caller.Viewer, Form.After, CoverDesk.PhotosOnAPage), ct);
        var photos = page.Tiles.Where(tile => tile is { HasPicture: true, IsWaiting: false }).ToList();
        Desk = new CoverDesk(
            Caller.GalleryId, Head.Name, Form, Draft.Picture, photos, page.Next, $"{Caller.Path}/cover", Draft.NeedsApproval ? t["Send to your photographer"] : t["Use this cover"]);
        return Page();
    }
}
