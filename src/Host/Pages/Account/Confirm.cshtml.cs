using System.ComponentModel.DataAnnotations;
using BuildingBlocks;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Settings.UseCases.Securing;
using Settings.UseCases.SigningIn;

namespace Host.Pages.Account;

/// <summary>The password once more, before something that needs certainty.</summary>
[EnableRateLimiting(GuessLimits.Passwords)]
internal sealed class ConfirmModel(
    ICommandHandler<ProveIdentity> prove, PasskeySites sites, PasskeyStates states, IQueryHandler<ListPasskeys, IReadOnlyList<KnownPasskey>> passkeys,
    ICommandHandler<ProveByPasskey> proveByPasskey) : PageModel
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public bool TakesPasskeys { get; private set; }

    [NonHandler] // or Razor Pages takes it for the handler of an HTTP method PAGE
    public override async Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) =>
        TakesPasskeys = sites.Of(HttpContext) is not null && (await passkeys.Handle(new ListPasskeys(User.MemberId()), HttpContext.RequestAborted)).Count > 0;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(string? back, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();

        return await prove.Handle(new ProveIdentity(User.SessionId(), Form.Password), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : new SeeOther(this.Back(back, "/account"));
    }

    public async Task<IActionResult> OnPostPasskeyAsync(string? back, string? credential, CancellationToken ct)
    {
        ModelState.Clear();
        if (sites.Of(HttpContext) is not { } site || states.Answer(HttpContext, credential ?? "") is not { } answer)
            return this.Again(Outcome.Refused("The passkey was asked for too long ago. Please try again."));

        return await proveByPasskey.Handle(new ProveByPasskey(User.SessionId(), site, answer), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : new SeeOther(this.Back(back, "/account"));
    }

    internal sealed class Input
    {
        [Required(ErrorMessage = "Please type your password.")]
        public string Password { get; set; } = "";
    }
}
