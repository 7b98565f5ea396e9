using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Replacing;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>Another file for one photo, which stays the same photo for everybody; and the earlier one back.</summary>
[DisableRequestSizeLimit] // files have a limit of their own, which is said in a sentence
[IgnoreAntiforgeryToken] // every handler checks it, before the file is read
[ReadsItsForm]
internal sealed class ReplaceModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ReadReplaceable, ReplaceableAsset?> photos, ICommandHandler<ReplaceAsset> replace,
    ICommandHandler<UndoReplacement> undo) : GalleryTab(galleries)
{
    private Guid AssetId => Guid.Parse(RouteData.Values["assetId"]!.ToString()!);

    public ReplaceableAsset Photo { get; private set; } = null!;

    public string? Refusal { get; private set; }

    /// <summary>Where the photo shows its new file.</summary>
    public string Next => $"{Path}/photos?replaced={AssetId}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Read(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var form = await StreamedForm.Read(HttpContext, ct);
        if (!form.IsGenuine)
            return new AntiforgeryValidationFailedResult();

        var outcome = form.Content is { } content
            ? await replace.Handle(new ReplaceAsset(Gallery.GalleryId, AssetId, form.FileName, content), ct)
            : Outcome.Refused("Please choose the file that takes its place.", nameof(ReplaceAsset.Content));
        if (!outcome.Succeeded && !await Read(ct))
            return this.Tell(outcome, "", $"{Path}/photos");

        Refusal = outcome.Reason;
        return this.Answer(outcome, Next);
    }

    public async Task<IActionResult> OnPostUndoAsync(CancellationToken ct)
    {
        if (!(await StreamedForm.Read(HttpContext, ct)).IsGenuine)
            return new AntiforgeryValidationFailedResult();

        return this.Tell(await undo.Handle(new UndoReplacement(Gallery.GalleryId, AssetId), ct), "The earlier file is back.", $"{Path}/photos");
    }

    private async Task<bool> Read(CancellationToken ct)
    {
        if (await photos.Handle(new ReadReplaceable(Gallery.GalleryId, AssetId), ct) is not { } photo)
            return false;

        Photo = photo;
        return true;
    }
}
