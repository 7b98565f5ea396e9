using BuildingBlocks.UseCases;
using BuildingBlocks.Web;
using Galleries.UseCases.Proving;
using Galleries.UseCases.Sharing;
using Galleries.UseCases.Viewing;
using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Settings.Contracts;

namespace Host.Pages.Client;

/// <summary>
/// A link with a token: exchanged for the gallery's cookie, so that the token leaves the address at once. May ask for a code first, or have a new
/// device confirmed by mail.
/// </summary>
[EnableRateLimiting(GuessLimits.Codes)]
internal sealed class LinkModel(
    IQueryHandler<ResolveLink, LinkTarget?> links, ICommandHandler<TryCode> tryCode, ICommandHandler<AskForDevice> askForDevice, Visits visits, Arrivals arrivals,
    Strangers strangers, IQueryHandler<ReadLinkPreview, LinkPreview?> previews, IQueryHandler<IsShareEnded, bool> ended, IStudio studios, IPublicAddress address) : PageModel
{
    public Input Form { get; private set; } = new();

    /// <summary>Where the mail goes that a new device is confirmed by, most of it hidden; null where none is asked for.</summary>
    public string? Mailbox { get; private set; }

    public bool IsSent { get; private set; }

    /// <summary>Whether what was shared by this link is not shared anymore.</summary>
    public bool IsEnded { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, string token, [FromQuery] string? download, [FromQuery] Guid? selection, CancellationToken ct)
    {
        if (LinkBots.IsOne(Request))
            return await Preview(slug, token, ct);
        if (await ended.Handle(new IsShareEnded(slug, token), ct))
            return Ended();
        if (await links.Handle(new ResolveLink(slug, token, download), ct) is not { } target)
            return await strangers.AtDoor(slug, ct);

        var isNew = !visits.HasCome(HttpContext, target);
        Mailbox = isNew ? target.ConfirmedAt : null;
        return isNew && (target.AsksForCode || Mailbox is not null) ? Page() : await arrivals.Enter(HttpContext, slug, target, ct, selection);
    }

    public async Task<IActionResult> OnPostAsync(
        string slug, string token, [FromQuery] string? download, [FromQuery] Guid? selection, [FromForm(Name = nameof(Form))] Input form, CancellationToken ct)
    {
        if (await links.Handle(new ResolveLink(slug, token, download), ct) is not { } target)
            return await strangers.AtDoor(slug, ct);

        // Whoever confirms a device types the code where the mail leads.
        Mailbox = visits.HasCome(HttpContext, target) ? null : target.ConfirmedAt;
        if (Mailbox is not null)
            return Page();

        Form = form;
        return await tryCode.Handle(new TryCode(target.GalleryId, target.GrantId, form.Code ?? ""), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : await arrivals.Enter(HttpContext, slug, target, ct, selection);
    }

    public async Task<IActionResult> OnPostConfirmAsync(string slug, string token, CancellationToken ct)
    {
        if (await links.Handle(new ResolveLink(slug, token), ct) is not { } target)
            return await strangers.AtDoor(slug, ct);

        Mailbox = target.ConfirmedAt;
        if (Mailbox is null)
            return new SeeOther($"/g/{Uri.EscapeDataString(slug)}/k/{Uri.EscapeDataString(token)}");

        var outcome = await askForDevice.Handle(new AskForDevice(target.GalleryId, target.GrantId, Language.Current.Code), ct);
        IsSent = outcome.Succeeded;
        return IsSent ? Page() : this.Again(outcome);
    }

    private PageResult Ended()
    {
        IsEnded = true;
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    private async Task<IActionResult> Preview(string slug, string token, CancellationToken ct)
    {
        if (await previews.Handle(new ReadLinkPreview(slug, token), ct) is not { } preview)
            return NotFound();

        var picture = preview.Cover is null ? null : address.At($"{Request.Path.ToUriComponent()}/preview.jpg").AbsoluteUri;
        return Partial("_LinkPreview", new LinkPreviewPage(preview.Name, (await studios.Find(ct))?.Name, picture));
    }

    internal sealed class Input
    {
        public string? Code { get; set; }
    }
}
