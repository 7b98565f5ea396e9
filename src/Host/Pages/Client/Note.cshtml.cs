using BuildingBlocks.UseCases;
using Galleries.UseCases.Noting;
using Galleries.UseCases.Viewing;
using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Client;

/// <summary>A visitor's note on a photo, which the photographer reads.</summary>
internal sealed class NoteModel(
    Door door, IQueryHandler<ShowGallery, GalleryView> show, IQueryHandler<ReadOwnNote, OwnNote?> notes, ICommandHandler<WriteNote> write, ICommandHandler<RemoveNote> remove, Localizer t) : PageModel
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public Caller Caller { get; private set; } = null!;

    public GalleryHead Head { get; private set; } = null!;

    public AssetTile Photo { get; private set; } = null!;

    public OwnNote? Written { get; private set; }

    /// <summary>Whether they are about to delete it, and are asked once more.</summary>
    public bool IsDeleting { get; private set; }

    public string Here => $"{Caller.Path}/note?asset={Photo.AssetId:N}";

    public string PhotoPath => $"{Caller.Path}/photo/{Photo.AssetId:N}";

    public async Task<IActionResult> OnGetAsync(string slug, [FromQuery] Guid asset, CancellationToken ct)
    {
        if (await Enter(slug, asset, ct) is { } elsewhere)
            return elsewhere;

        Form.Text = Written?.Text;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, [FromQuery] Guid asset, CancellationToken ct)
    {
        if (await Enter(slug, asset, ct) is { } elsewhere)
            return elsewhere;

        var outcome = await write.Handle(new WriteNote(Caller.GalleryId, Caller.Viewer, asset, Form.Text ?? ""), ct);
        return outcome.Succeeded ? this.Tell(t["Saved. Your photographer can read it now."], Here) : this.Again(outcome);
    }

    public async Task<IActionResult> OnPostRemoveAsync(string slug, [FromQuery] Guid asset, [FromForm] bool sure, CancellationToken ct)
    {
        if (await Enter(slug, asset, ct) is { } elsewhere)
            return elsewhere;
        if (Written is not null && !sure)
        {
            IsDeleting = true;
            return Page();
        }

        var outcome = await remove.Handle(new RemoveNote(Caller.GalleryId, Caller.Viewer, asset), ct);
        if (!outcome.Succeeded)
            return this.Again(outcome);
        return Head.CanNote ? this.Tell(t["Your note is deleted."], Here) : new SeeOther(PhotoPath); // this page is gone with the note
    }

    // Where no notes are taken, who left one before can still take it away.
    private async Task<IActionResult?> Enter(string slug, Guid assetId, CancellationToken ct)
    {
        if (await door.Find(HttpContext, slug) is not { } caller || !caller.Viewer.LooksLikeVisitor)
            return NotFound();

        var view = await show.Handle(new ShowGallery(caller.GalleryId, caller.Viewer, Count: 1) { Only = [assetId] }, ct);
        if (view.Admission == Admission.Unknown || view.Head is null)
            return NotFound();
        if (view.Admission != Admission.Admitted)
            return new SeeOther(caller.Path);

        Written = await notes.Handle(new ReadOwnNote(caller.GalleryId, caller.Viewer, assetId), ct);
        if (view.Tiles is not [{ IsWaiting: false } photo] || (!view.Head.CanNote && Written is null))
            return NotFound();

        (Caller, Head, Photo) = (caller, view.Head, photo);
        return null;
    }

    /// <summary>What is typed.</summary>
    internal sealed class Input
    {
        public string? Text { get; set; }
    }
}
