using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Settings.UseCases.SigningIn;

namespace Host.Pages.SignIn;

/// <summary>Where the link in the mail to a member's new address leads. It acts on POST alone, since mail scanners open every link.</summary>
[EnableRateLimiting(GuessLimits.Passwords)]
internal sealed class EmailModel(ICommandHandler<ConfirmEmail> confirm) : PageModel
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(Guid memberId, string token, CancellationToken ct)
    {
        var isHere = User.Identity is { IsAuthenticated: true } && User.MemberId() == memberId;
        if (await confirm.Handle(new ConfirmEmail(memberId, token, isHere ? User.SessionId() : null), ct) is { Succeeded: false } refused)
            return this.Again(refused);

        return isHere ? this.Tell("Your address is changed.", "/account") : this.Tell("Your address is changed. Sign in with it.", "/sign-in");
    }
}
