using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.SignIn;

/// <summary>For a member who opens what their role does not allow.</summary>
internal sealed class NoAccessModel : PageModel
{
    public void OnGet() => Response.StatusCode = StatusCodes.Status403Forbidden;
}
