using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Settings.Contracts;
using Settings.UseCases.Branding;

namespace Host.Pages.Studio.Settings;

/// <summary>How the studio looks to its clients.</summary>
internal sealed class BrandModel(
    IStudio studios, IQueryHandler<ReadBrand, BrandChoice> brands, IQueryHandler<TryBrand, BrandTrial> trials, ICommandHandler<ChangeBrand> change,
    BrandPictureCommands pictures) : PageModel
{
    private const string Path = "/studio/settings/brand";

    [BindProperty(SupportsGet = true)]
    public BrandForm Form { get; set; } = new();

    public BrandChoice Choice { get; private set; } = null!;

    public BrandLook Look { get; private set; } = null!;

    /// <summary>What was kept of a form that was refused otherwise.</summary>
    public string? Kept { get; private set; }

    public IEnumerable<SelectListItem> Tones => Enum.GetValues<PaperTone>().Select(tone => new SelectListItem(Words.Of(tone), tone.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Form = BrandForm.Of(await brands.Handle(new ReadBrand(), ct));
        return await Show(ct);
    }

    /// <summary>How what is typed would look, for a script.</summary>
    public async Task<IActionResult> OnGetTrialAsync(CancellationToken ct)
    {
        await Show(ct);
        return Partial("_BrandLook", Look);
    }

    /// <summary>The colors and typefaces of that.</summary>
    public async Task<IActionResult> OnGetSheetAsync(CancellationToken ct) => Content(BrandSheets.Trial((await trials.Handle(Form.Trial, ct)).Fact), "text/css; charset=utf-8");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        // A picture that is taken stays, whatever else is refused: a browser would not send it again.
        var kept = ModelState.IsValid && await pictures.Change(Form, ModelState, ct);
        if (ModelState.IsValid && await change.Handle(new ChangeBrand(Form.Accent, Form.Paper, Form.Type, Form.SenderName), ct) is { Succeeded: false } refused)
            ModelState.Refuse(refused);
        if (ModelState.IsValid)
            return this.Tell("Saved. Your clients see it from their next look on.", Path);

        Kept = kept ? "Your pictures are saved. The rest is not yet." : null;
        return await Show(ct);
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await studios.Find(ct) is not { } studio)
            return NotFound();

        Choice = await brands.Handle(new ReadBrand(), ct);
        Look = new BrandLook(await trials.Handle(Form.Trial, ct), studio.Name, $"{Path}{Form.Query}&handler=sheet");
        return Page();
    }
}
