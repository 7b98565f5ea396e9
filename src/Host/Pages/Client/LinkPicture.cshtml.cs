using BuildingBlocks.Imaging;
using BuildingBlocks.Imaging.Media;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Host.Pages.Client;

/// <summary>The cover beside a link, small, where the studio has it shown; nothing else of the gallery has this address.</summary>
[EnableRateLimiting(GuessLimits.Links)]
internal sealed class LinkPictureModel(IQueryHandler<ReadLinkPreview, LinkPreview?> previews, JpegPreviews jpegs) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string slug, string token, CancellationToken ct)
    {
        if (await previews.Handle(new ReadLinkPreview(slug, token), ct) is not { Cover: { } cover }
            || await jpegs.PathOf(GalleryMedia.OriginalOf(cover, cleanToo: false), MediaSizes.Edges[1], ct) is not { } path)
            return NotFound();

        Response.Headers.CacheControl = "private, no-store";
        return PhysicalFile(path, "image/jpeg");
    }
}
