using BuildingBlocks.UseCases;
using Galleries.UseCases.Hiding;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>Hides photos from everybody but main clients, or shows them again; only ever a button among the photos.</summary>
[RequestFormLimits(ValueCountLimit = RemovePhotosModel.MostSelected)]
internal sealed class HidePhotosModel(IQueryHandler<ReadGallery, GalleryCard?> galleries, ICommandHandler<HideAssets> hide, ICommandHandler<UnhideAssets> unhide)
    : GalleryTab(galleries)
{
    public IActionResult OnGet() => Redirect($"{Path}/photos");

    public async Task<IActionResult> OnPostAsync([FromForm] Guid[] ids, CancellationToken ct) => this.Tell(
        await hide.Handle(new HideAssets(Gallery.GalleryId, Viewer.Studio, ids), ct), "Hidden. Main clients and you alone see them now.", $"{Path}/photos");

    public async Task<IActionResult> OnPostShowAsync([FromForm] Guid[] ids, CancellationToken ct) => this.Tell(
        await unhide.Handle(new UnhideAssets(Gallery.GalleryId, Viewer.Studio, ids), ct), "Whoever may see them sees them again.", $"{Path}/photos");
}
