using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using BuildingBlocks.Web;
using Galleries.UseCases.Carrying;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Host.Pages.Client;

/// <summary>
/// From the browser within an app to the visitor's own. The app's menu opens the page that is shown in the other browser: so this page carries the visit in its
/// address, shows how that is done while it is in the app, and lets in by its button where it is not.
/// </summary>
[EnableRateLimiting(GuessLimits.Codes)]
internal sealed class CarryModel(
    Door door, ICommandHandler<MakeHandOver> make, IQueryHandler<FindHandOver, HandOverOffer?> find, ICommandHandler<UseHandOver> use, Visits visits, IPublicAddress address) : PageModel
{
    /// <summary>Null when it does not work anymore.</summary>
    public HandOverOffer? Offer { get; private set; }

    /// <summary>The app in whose browser the reader still is.</summary>
    public string? App => InAppBrowsers.AppOf(Request);

    public string Address => address.At(Request.Path.ToUriComponent()).AbsoluteUri;

    public string Back { get; private set; } = "";

    /// <summary>Why the visit can't go on elsewhere; null where it can.</summary>
    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, string? token, CancellationToken ct) => await Find(slug, token, ct) ? Page() : UsedUp();

    public async Task<IActionResult> OnPostAsync(string slug, string? token, CancellationToken ct)
    {
        if (token is null)
            return await Make(slug, ct);
        if (!await Find(slug, token, ct) || await use.Handle(new UseHandOver(token), ct) is { Succeeded: false })
            return UsedUp();

        visits.Remember(HttpContext, Offer!.Target, Offer.Target.VisitorId!.Value);
        return new SeeOther(Back);
    }

    private async Task<IActionResult> Make(string slug, CancellationToken ct)
    {
        if (await door.Open(HttpContext, slug) is not { Caller: var caller })
            return NotFound();

        var made = SecretToken.Create();
        var outcome = await make.Handle(new MakeHandOver(caller.GalleryId, caller.Viewer, made), ct);
        if (outcome.Succeeded)
            return new SeeOther($"{caller.Path}/carry/{made}");

        (Refusal, Back) = (this.Say(outcome), caller.Path);
        return Page();
    }

    private async Task<bool> Find(string slug, string? token, CancellationToken ct)
    {
        (Offer, Back) = (token is null ? null : await find.Handle(new FindHandOver(slug, token), ct), $"/g/{Uri.EscapeDataString(slug)}");
        return Offer is not null;
    }

    private PageResult UsedUp()
    {
        Offer = null;
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
