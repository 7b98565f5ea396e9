using BuildingBlocks.UseCases;
using Host.Languages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Settings.Contracts;
using Settings.UseCases.Disclosing;

namespace Host.Pages.Client;

/// <summary>Imprint, privacy and terms: for everybody, in the studio's words where it wrote some.</summary>
internal sealed class LegalModel(IStudio studios, IQueryHandler<ReadLegalPage, LegalPage?> pages, Localizer t) : PageModel
{
    public StudioFact Studio { get; private set; } = null!;

    public LegalPageKind Kind { get; private set; }

    public string? Text { get; private set; }

    public string Title => Kind switch
    {
        LegalPageKind.Imprint => t["Imprint"],
        LegalPageKind.Privacy => t["Privacy"],
        _ => t["Terms"],
    };

    public async Task<IActionResult> OnGetAsync(string kind, CancellationToken ct)
    {
        if (KindOf(kind) is not { } known || await studios.Find(ct) is not { } studio)
            return NotFound();

        (Studio, Kind, Text) = (studio, known, (await pages.Handle(new ReadLegalPage(known), ct))?.Text);
        return known is LegalPageKind.Terms && Text is null ? NotFound() : Page();
    }

    private static LegalPageKind? KindOf(string word) => word switch
    {
        "imprint" => LegalPageKind.Imprint,
        "privacy" => LegalPageKind.Privacy,
        "terms" => LegalPageKind.Terms,
        _ => null,
    };
}
