using BuildingBlocks;
using Host.Languages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Web;

/// <summary>How a refusal is shown: the same page again, with the sentence beside the field it is about.</summary>
internal static class OutcomeExtensions
{
    public static IActionResult Again(this PageModel page, Outcome refused, string prefix = "Form")
    {
        page.Refuse(refused, prefix);
        return page.Page();
    }

    /// <summary>Puts the sentence, in the reader's language, beside its field.</summary>
    public static void Refuse(this PageModel page, Outcome refused, string prefix = "Form") =>
        page.ModelState.AddModelError(Key(refused, prefix), page.Say(refused)!);

    public static void Refuse(this ModelStateDictionary state, Outcome refused, string prefix = "Form") =>
        state.AddModelError(Key(refused, prefix), refused.Reason!);

    /// <summary>Why not, in the reader's language; null when done.</summary>
    public static string? Say(this PageModel page, Outcome outcome) => page.Say(outcome.Sentence);

    /// <summary>What a use case said, in the reader's language.</summary>
    public static string? Say(this PageModel page, Sentence? sentence) =>
        sentence is null ? null : page.HttpContext.RequestServices.GetRequiredService<Localizer>().Say(sentence);

    private static string Key(Outcome refused, string prefix) => refused.Field is null ? "" : $"{prefix}.{refused.Field}";
}
