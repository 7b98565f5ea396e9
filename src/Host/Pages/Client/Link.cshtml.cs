using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Host.Pages.Client;

/// <summary>A link with a token: exchanged for the gallery's cookie, so that the token leaves the address at once. May ask for a code first.</summary>
[EnableRateLimiting(GuessLimits.Codes)]
internal sealed class LinkModel(
    IQueryHandler<ResolveLink, LinkTarget?> links, ICommandHandler<TryCode> tryCode, ICommandHandler<EnterGallery> enter, Visits visits) : PageModel
{
    public Input Form { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync(string slug, string token, [FromQuery] string? download, CancellationToken ct)
    {
        if (await links.Handle(new ResolveLink(slug, token, download), ct) is not { } target)
            return NotFound();

        return target.AsksForCode && !visits.HasCome(HttpContext, target) ? Page() : await Enter(slug, target, ct);
    }

    public async Task<IActionResult> OnPostAsync(
        string slug, string token, [FromQuery] string? download, [FromForm(Name = nameof(Form))] Input form, CancellationToken ct)
    {
        if (await links.Handle(new ResolveLink(slug, token, download), ct) is not { } target)
            return NotFound();

        Form = form;
        return await tryCode.Handle(new TryCode(target.GalleryId, target.GrantId, form.Code ?? ""), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : await Enter(slug, target, ct);
    }

    private async Task<IActionResult> Enter(string slug, LinkTarget target, CancellationToken ct)
    {
        var visitorId = target.VisitorId ?? visits.Known(HttpContext, target) ?? Guid.CreateVersion7();
        var arrival = new EnterGallery(target.GalleryId, target.GrantId, visitorId, Origin.Device(Request), Origin.Network(HttpContext));
        if (await enter.Handle(arrival, ct) is { Succeeded: false })
            return NotFound();

        visits.Remember(HttpContext, target, visitorId);
        return new SeeOther($"/g/{Uri.EscapeDataString(slug)}{(target.ArchiveId is { } archiveId ? $"/download/{archiveId}" : "")}");
    }

    internal sealed class Input
    {
        public string? Code { get; set; }
    }
}
