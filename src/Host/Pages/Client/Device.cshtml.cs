using BuildingBlocks.UseCases;
using Galleries.UseCases.Proving;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Host.Pages.Client;

/// <summary>Where the mail leads that confirms a new device. Only its button uses the link: programs that check mails open every page.</summary>
[EnableRateLimiting(GuessLimits.Codes)]
internal sealed class DeviceModel(
    IQueryHandler<FindDevicePass, DevicePass?> passes, ICommandHandler<TryCode> tryCode, ICommandHandler<RedeemPass> redeem, Arrivals arrivals) : PageModel
{
    public Input Form { get; private set; } = new();

    /// <summary>Null when it does not work anymore.</summary>
    public DevicePass? Pass { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, string token, CancellationToken ct)
    {
        Pass = await passes.Handle(new FindDevicePass(slug, token), ct);
        return Pass is null ? UsedUp() : Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, string token, [FromForm(Name = nameof(Form))] Input form, CancellationToken ct)
    {
        Pass = await passes.Handle(new FindDevicePass(slug, token), ct);
        if (Pass is not { Target: var target })
            return UsedUp();

        Form = form;
        if (target.AsksForCode && await tryCode.Handle(new TryCode(target.GalleryId, target.GrantId, form.Code ?? ""), ct) is { Succeeded: false } refused)
            return this.Again(refused);
        if (await redeem.Handle(new RedeemPass(token), ct) is { Succeeded: false })
            return UsedUp();

        return await arrivals.Enter(HttpContext, slug, target, ct);
    }

    private PageResult UsedUp()
    {
        Pass = null;
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    internal sealed class Input
    {
        public string? Code { get; set; }
    }
}
