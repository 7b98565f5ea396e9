using BuildingBlocks.UseCases;
using Galleries.UseCases.Proving;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Host.Pages.Client;

/// <summary>The link of the mail: its button, and not a look at it, uses it.</summary>
[EnableRateLimiting(GuessLimits.Codes)]
internal sealed class MyGalleriesLinkModel(IQueryHandler<FindMailbox, Mailbox?> find, ICommandHandler<RedeemPass> redeem, Mailboxes mailboxes) : PageModel
{
    /// <summary>Null when the link does not work anymore.</summary>
    public Mailbox? Mailbox { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken ct)
    {
        Mailbox = await find.Handle(new FindMailbox(token), ct);
        return Mailbox is null ? UsedUp() : Page();
    }

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken ct)
    {
        if (await find.Handle(new FindMailbox(token), ct) is not { } mailbox || await redeem.Handle(new RedeemPass(token), ct) is { Succeeded: false })
            return UsedUp();

        mailboxes.Remember(HttpContext, mailbox.Email);
        return new SeeOther("/my-galleries");
    }

    private PageResult UsedUp()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
