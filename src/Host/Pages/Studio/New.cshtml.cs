using System.ComponentModel.DataAnnotations;
using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Curating;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Settings.UseCases.Presets;

namespace Host.Pages.Studio;

/// <summary>Creates a gallery and leads on to its photos.</summary>
internal sealed class NewModel(
    ICommandHandler<CreateGallery> create, ICommandHandler<ApplyPreset> apply, IQueryHandler<ListPresets, IReadOnlyList<PresetCard>> presets) : PageModel
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public IReadOnlyList<PresetCard> Presets { get; private set; } = [];

    public IEnumerable<SelectListItem> PresetChoices => [new("The studio’s defaults", ""), .. Presets.Select(preset => new SelectListItem(preset.Name, preset.PresetId.ToString()))];

    public async Task OnGetAsync(CancellationToken ct) => Presets = await presets.Handle(new ListPresets(), ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await OnGetAsync(ct);
        if (!ModelState.IsValid)
            return Page();
        if (Form.PresetId is { } chosen && Presets.All(preset => preset.PresetId != chosen))
            return this.Again(Outcome.Refused("This preset is not there any more. Please choose another one.", nameof(Form.PresetId)));

        var id = Guid.CreateVersion7();
        if (await create.Handle(new CreateGallery(id, Form.Name, Form.CustomerName, Form.CustomerEmail, Form.EventDate), ct) is { Succeeded: false } refused)
            return this.Again(refused);
        if (Form.PresetId is { } presetId && await apply.Handle(new ApplyPreset(id, presetId), ct) is { Succeeded: false } late)
            return this.Tell($"The gallery is there, with the studio’s defaults: {late.Reason}", $"/studio/galleries/{id}/settings");
        return new SeeOther($"/studio/galleries/{id}/photos");
    }

    internal sealed class Input
    {
        [Required(ErrorMessage = "Please give the gallery a name.")]
        public string Name { get; set; } = "";

        [Required(ErrorMessage = "Please say who the gallery is for.")]
        public string CustomerName { get; set; } = "";

        public string? CustomerEmail { get; set; }

        public DateOnly? EventDate { get; set; }

        public Guid? PresetId { get; set; }
    }
}
