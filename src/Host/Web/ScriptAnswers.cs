using BuildingBlocks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Web;

/// <summary>One handler for forms and for scripts, which say that they want JSON.</summary>
internal static class ScriptAnswers
{
    /// <summary>Done: on to the next page, or an empty object. Refused: the page with its sentence, or the sentence as <c>reason</c>.</summary>
    public static IActionResult Answer(this PageModel page, Outcome outcome, string next)
    {
        var isScript = page.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal);
        if (outcome.Succeeded)
            return isScript ? new JsonResult(new { }) : new SeeOther(next);
        if (isScript)
            return new JsonResult(new { reason = page.Say(outcome) }) { StatusCode = StatusCodes.Status409Conflict };

        page.Response.StatusCode = StatusCodes.Status409Conflict;
        return page.Page();
    }
}
