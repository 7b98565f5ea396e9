using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Settings.Contracts;
using Settings.UseCases.Disclosing;

namespace Host.Pages.Client;

/// <summary>The terms of use that a vendor accepts before anything is shown.</summary>
internal sealed class TermsModel(
    Door door, Visits visits, IStudio studios, IQueryHandler<ReadLegalPage, LegalPage?> texts, ICommandHandler<AcceptTerms> accept) : PageModel
{
    public GalleryHead Head { get; private set; } = null!;

    public string Text { get; private set; } = "";

    public int Version { get; private set; }

    private Caller Caller { get; set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct) => await Enter(slug, ct) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug, [FromForm] int version, CancellationToken ct)
    {
        if (await Enter(slug, ct) is { } elsewhere)
            return elsewhere;
        if (await accept.Handle(new AcceptTerms(Caller.GalleryId, Caller.Viewer, version), ct) is { Succeeded: false } refused)
        {
            ModelState.Clear(); // the form is about the version that is shown now
            return this.Again(refused);
        }

        visits.RememberTerms(HttpContext, Caller.GalleryId, Caller.Viewer, version);
        return new SeeOther(Caller.Path);
    }

    private async Task<IActionResult?> Enter(string slug, CancellationToken ct)
    {
        if (await door.Open(HttpContext, slug) is not { } entered)
            return NotFound();

        (Caller, Head) = (entered.Caller, entered.View.Head!);
        // The version before the text: whoever reads a newer text than the version says is asked once more, never too seldom.
        if (entered.View.Admission != Admission.MustAccept || await studios.Find(ct) is not { Legal.VendorTerms: { } version }
            || await texts.Handle(new ReadLegalPage(LegalPageKind.VendorTerms), ct) is not { Text: var text })
            return new SeeOther(Caller.Path);

        (Version, Text) = (version, text);
        return null;
    }
}
