using System.ComponentModel.DataAnnotations;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Settings.UseCases.SigningIn;

namespace Host.Pages.SignIn;

/// <summary>Opens a session of the studio, or asks for a code first.</summary>
[EnableRateLimiting(GuessLimits.Passwords)]
internal sealed class SignInModel(
    PasskeySites sites, ICommandHandler<Settings.UseCases.SigningIn.SignIn> signIn, IQueryHandler<FindBegunSession, BegunSession?> sessions) : PageModel
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public bool TakesPasskeys => sites.Of(HttpContext) is not null;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(string? back, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();

        var sessionId = Guid.CreateVersion7();
        if (await signIn.Handle(new(sessionId, Form.Email, Form.Password, Devices.Of(HttpContext)), ct) is { Succeeded: false } refused)
            return this.Again(refused);
        if (await sessions.Handle(new FindBegunSession(sessionId), ct) is not { } begun)
            return Page();

        if (begun.AwaitsCode)
        {
            await StudioSession.Begin(HttpContext, sessionId, Form.Remember);
            return RedirectToPage("Code", new { back });
        }

        await StudioSession.Open(HttpContext, sessionId, Form.Remember);
        return LocalRedirect(this.Back(back, StudioSession.FirstPage(begun.Member.Role)));
    }

    internal sealed class Input
    {
        [Required(ErrorMessage = "Please type the e-mail address you sign in with.")]
        public string Email { get; set; } = "";

        [Required(ErrorMessage = "Please type your password.")]
        public string Password { get; set; } = "";

        public bool Remember { get; set; } = true;
    }
}
