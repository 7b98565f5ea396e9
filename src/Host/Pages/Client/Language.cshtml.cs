using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Client;

/// <summary>Has the browser remember the language that its reader chose, and leads back to where they were.</summary>
internal sealed class LanguageModel : PageModel
{
    public IActionResult OnPost([FromForm] string? language, [FromForm] string? back)
    {
        if (Language.Find(language) is not { } chosen)
            return BadRequest();

        Response.Cookies.Append(ReaderLanguage.Cookie, chosen.Code, Visits.Cookie(HttpContext));
        return new SeeOther(this.Back(back, "/"));
    }
}
