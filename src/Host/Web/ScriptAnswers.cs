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
        if (outcome.Succeeded)
            return page.IsForScript() ? new JsonResult(new { }) : new SeeOther(next);
        if (page.IsForScript())
            return page.Reason(outcome);

        page.Response.StatusCode = StatusCodes.Status409Conflict;
        return page.Page();
    }

    /// <summary>Whether a script asks.</summary>
    public static bool IsForScript(this PageModel page) => page.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal);

    /// <summary>Why it was refused, for a script.</summary>
    public static JsonResult Reason(this PageModel page, Outcome outcome) => new(new { reason = page.Say(outcome) }) { StatusCode = StatusCodes.Status409Conflict };
}
