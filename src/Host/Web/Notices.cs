using BuildingBlocks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Web;

/// <summary>What the next page says about what was just asked.</summary>
internal static class Notices
{
    public const string Done = "Done";
    public const string Refused = "Refused";

    /// <summary>On to a page that says the sentence.</summary>
    public static IActionResult Tell(this PageModel page, string sentence, string next)
    {
        page.TempData[Done] = sentence;
        return new SeeOther(next);
    }

    /// <summary>On to a page that says how it ended: for buttons that stand on many pages.</summary>
    public static IActionResult Tell(this PageModel page, Outcome outcome, string sentence, string next)
    {
        if (outcome.Succeeded)
            return page.Tell(sentence, next);

        page.TempData[Refused] = page.Say(outcome);
        return new SeeOther(next);
    }
}
