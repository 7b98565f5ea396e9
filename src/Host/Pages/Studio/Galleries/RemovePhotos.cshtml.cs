using BuildingBlocks.UseCases;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Uploading;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>Says what would go, and removes it when that is confirmed.</summary>
[RequestFormLimits(ValueCountLimit = MostSelected)]
internal sealed class RemovePhotosModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<WatchUploads, UploadBoard> uploads, ICommandHandler<RemoveAssets> remove) : GalleryTab(galleries)
{
    /// <summary>More than a gallery's page ever shows.</summary>
    public const int MostSelected = 50_000;

    public IReadOnlyList<UploadedAsset> Going { get; private set; } = [];

    /// <summary>Whether the cover goes while others stay to take its place.</summary>
    public bool IsCoverGoing => Going.Any(asset => asset.AssetId == Gallery.Cover?.AssetId) && Going.Count(asset => asset.State == AssetState.Ready) < Gallery.ReadyAssets;

    public IActionResult OnGet() => Redirect($"{Path}/photos");

    /// <param name="ids">What was selected.</param>
    /// <param name="only">A button of one photo, which is about that one alone.</param>
    /// <param name="ct">Ends with the request.</param>
    public async Task<IActionResult> OnPostAsync([FromForm] Guid[] ids, [FromForm] Guid? only, CancellationToken ct)
    {
        Going = (await uploads.Handle(new WatchUploads(Gallery.GalleryId, only is { } one ? [one] : ids), ct)).Assets;
        return Going.Count == 0 ? this.Tell("Nothing was selected.", $"{Path}/photos") : Page();
    }

    public async Task<IActionResult> OnPostConfirmedAsync([FromForm] Guid[] ids, CancellationToken ct) => this.Tell(
        await remove.Handle(new RemoveAssets(Gallery.GalleryId, ids), ct), $"{Formats.Count(ids.Length, "photo is", "photos are")} removed.", $"{Path}/photos");
}
