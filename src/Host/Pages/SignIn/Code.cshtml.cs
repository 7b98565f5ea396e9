using System.ComponentModel.DataAnnotations;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Settings.UseCases.SigningIn;

namespace Host.Pages.SignIn;

/// <summary>The second step, for those whose password was right.</summary>
[EnableRateLimiting(GuessLimits.Passwords)]
internal sealed class CodeModel(ICommandHandler<EnterCode> enter, IQueryHandler<FindBegunSession, BegunSession?> sessions) : PageModel
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await StudioSession.Begun(HttpContext) is null ? new SeeOther("/sign-in") : Page();

    public async Task<IActionResult> OnPostAsync(string? back, CancellationToken ct)
    {
        if (await StudioSession.Begun(HttpContext) is not var (sessionId, remember))
            return new SeeOther("/sign-in");
        if (!ModelState.IsValid)
            return Page();
        if (await enter.Handle(new EnterCode(sessionId, Form.Code, Devices.Of(HttpContext)), ct) is { Succeeded: false } refused)
            return this.Again(refused);
        if (await sessions.Handle(new FindBegunSession(sessionId), ct) is not { } begun)
            return new SeeOther("/sign-in");

        await StudioSession.Open(HttpContext, sessionId, remember);
        return new SeeOther(this.Back(back, StudioSession.FirstPage(begun.Member.Role)));
    }

    internal sealed class Input
    {
        [Required(ErrorMessage = "Please type the code that your app shows.")]
        public string Code { get; set; } = "";
    }
}
