using BuildingBlocks;
using Host.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Client;

/// <summary>A page that is seen only where a file is refused: it says why, and leads back.</summary>
internal abstract class FilePage : PageModel
{
    public string? Refusal { get; private set; }

    public string Back { get; protected set; } = "";

    protected PageResult Refuse(Sentence sentence)
    {
        Refusal = this.Say(sentence);
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return Page();
    }
}
