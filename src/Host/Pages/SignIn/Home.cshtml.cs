using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.SignIn;

/// <summary>The bare address leads everybody to their own first page.</summary>
internal sealed class HomeModel : PageModel
{
    public IActionResult OnGet() => Redirect(StudioSession.FirstPage(User));
}
