using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.SignIn;

/// <summary>Ends the session; only a form of our own does it.</summary>
internal sealed class SignOutModel : PageModel
{
    public IActionResult OnGet() => Redirect("/sign-in");

    public async Task<IActionResult> OnPostAsync()
    {
        await StudioSession.Close(HttpContext);
        return Redirect("/sign-in");
    }
}
