using Host.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Host.Pages.Errors;

/// <summary>What went wrong, at the address where it did. Asks nothing of any module, which may be what is broken.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class ProblemModel(Localizer t) : PageModel
{
    public string Title { get; private set; } = "";

    public string Sentence { get; private set; } = "";

    public void OnGet(int code) => Tell(code);

    // The answer to a form that failed is made by the form's own method.
    public void OnPost(int code) => Tell(code);

    private void Tell(int code) => (Title, Sentence) = code switch
    {
        StatusCodes.Status404NotFound =>
            (t["Nothing to see here"], t["If somebody sent you a link to a gallery or an order, please open that link once more: it is what lets you in."]),
        StatusCodes.Status403Forbidden => (t["Not for you"], t["You are not allowed to open this page."]),
        StatusCodes.Status400BadRequest => (t["This page was open for a while"], t["What you sent could not be read. Please go back, reload the page and try again."]),
        StatusCodes.Status413PayloadTooLarge => (t["Too much at once"], t["What you sent is larger than this page takes."]),
        StatusCodes.Status429TooManyRequests => (t["One moment, please"], t["There were many tries in a short time. Please wait a minute and try again."]),
        >= 500 => (t["Something broke on our side"], t["It is not your fault, and nothing you saved is lost. Please try again in a moment."]),
        _ => (t["That didn't work"], t["Please go back and try again."]),
    };
}
