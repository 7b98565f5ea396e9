using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Host.Pages.Client;

/// <summary>A link with a token: exchanged for the gallery's cookie, so that the token leaves the address at once.</summary>
[EnableRateLimiting(GuessLimits.Links)]
internal sealed class LinkModel(IQueryHandler<ResolveLink, LinkTarget?> links, ICommandHandler<EnterGallery> enter, Visits visits) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string slug, string token, [FromQuery] string? download, CancellationToken ct)
    {
        if (await links.Handle(new ResolveLink(slug, token, download), ct) is not { } target)
            return NotFound();

        var visitorId = target.VisitorId ?? visits.Known(HttpContext, target) ?? Guid.CreateVersion7();
        if (await enter.Handle(new EnterGallery(target.GalleryId, target.GrantId, visitorId, Origin.Device(Request), Origin.Network(HttpContext)), ct) is { Succeeded: false })
            return NotFound();

        visits.Remember(HttpContext, target, visitorId);
        return new SeeOther($"/g/{Uri.EscapeDataString(slug)}{(target.ArchiveId is { } archiveId ? $"/download/{archiveId}" : "")}");
    }
}
