using BuildingBlocks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Web;

/// <summary>How a refusal is shown: the same page again, with the sentence beside the field it is about.</summary>
internal static class OutcomeExtensions
{
    public static IActionResult Again(this PageModel page, Outcome refused, string prefix = "Form")
    {
        page.ModelState.Refuse(refused, prefix);
        return page.Page();
    }

    public static void Refuse(this ModelStateDictionary state, Outcome refused, string prefix = "Form") =>
        state.AddModelError(refused.Field is null ? "" : $"{prefix}.{refused.Field}", refused.Reason!);
}
