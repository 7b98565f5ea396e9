using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Settings.UseCases.Securing;
using Settings.UseCases.SigningIn;

namespace Host.Pages.SignIn;

/// <summary>Opens a session by a passkey. Asked by a script, as only that can ask a device for one.</summary>
[EnableRateLimiting(GuessLimits.Passwords)]
internal sealed class PasskeyModel(
    PasskeySites sites, PasskeyStates states, IQueryHandler<AskForPasskey, PasskeyQuestion> ask, ICommandHandler<SignInByPasskey> signIn,
    IQueryHandler<FindBegunSession, BegunSession?> sessions) : PageModel
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        sites.Of(HttpContext) is { } site ? states.Ask(HttpContext, await ask.Handle(new AskForPasskey(site), ct)) : NotFound();

    public async Task<IActionResult> OnPostAsync(string? back, CancellationToken ct)
    {
        if (sites.Of(HttpContext) is not { } site || states.Answer(HttpContext, Form.Credential ?? "") is not { } answer)
            return Refuse("The passkey was asked for too long ago. Please try again.", back);

        var sessionId = Guid.CreateVersion7();
        if (await signIn.Handle(new SignInByPasskey(sessionId, site, answer, Devices.Of(HttpContext)), ct) is { Succeeded: false } refused)
            return Refuse(refused.Reason!, back);
        if (await sessions.Handle(new FindBegunSession(sessionId), ct) is not { } begun)
            return new SeeOther("/sign-in");

        await StudioSession.Open(HttpContext, sessionId, Form.Remember);
        return new SeeOther(this.Back(back, StudioSession.FirstPage(begun.Member.Role)));
    }

    private RedirectToPageResult Refuse(string sentence, string? back)
    {
        TempData[Notices.Refused] = sentence;
        return RedirectToPage("SignIn", new { back });
    }

    /// <summary>The sign-in form, sent here; its e-mail and password are left alone.</summary>
    internal sealed class Input
    {
        public string? Credential { get; set; }

        public bool Remember { get; set; }
    }
}
