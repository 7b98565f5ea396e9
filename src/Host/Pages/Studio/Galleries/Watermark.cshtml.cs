using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;

namespace Host.Pages.Studio.Galleries;

/// <summary>A photo of the gallery with a watermark as a form says it, before it is saved.</summary>
internal sealed class WatermarkModel(IQueryHandler<ReadGallery, GalleryCard?> galleries, WatermarkTrial trial) : GalleryTab(galleries)
{
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "Watermark")] WatermarkForm form, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return new UnprocessableEntityObjectResult("Please type whole numbers.");

        var (path, refusal) = await trial.Make(Gallery.GalleryId, form.Wanted, ct);
        if (refusal is not null)
            return new UnprocessableEntityObjectResult(refusal);
        if (path is null)
            return NotFound();

        Response.Headers.CacheControl = "no-store";
        return PhysicalFile(path, "image/jpeg");
    }
}
