using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Settings.UseCases.SigningIn;

namespace Host.Pages.SignIn;

/// <summary>Ends the session; only a form of our own does it.</summary>
internal sealed class SignOutModel(ICommandHandler<EndSession> end) : PageModel
{
    public IActionResult OnGet() => Redirect("/sign-in");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (User.Identity is { IsAuthenticated: true })
            await end.Handle(new EndSession(User.MemberId(), User.SessionId()), ct);
        await StudioSession.Close(HttpContext);
        return Redirect("/sign-in");
    }
}
