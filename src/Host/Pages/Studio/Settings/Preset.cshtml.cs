using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Settings.UseCases.Presets;

namespace Host.Pages.Studio.Settings;

/// <summary>Renames or removes one preset.</summary>
internal sealed class PresetModel(
    IQueryHandler<ListPresets, IReadOnlyList<PresetCard>> presets, ICommandHandler<RenamePreset> rename, ICommandHandler<RemovePreset> remove) : PageModel
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public PresetCard Preset { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid presetId, CancellationToken ct)
    {
        if (!await Find(presetId, ct))
            return NotFound();

        Form.Name = Preset.Name;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid presetId, CancellationToken ct)
    {
        if (!await Find(presetId, ct))
            return NotFound();

        return await rename.Handle(new RenamePreset(presetId, Form.Name ?? ""), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : this.Tell("Renamed.", "/studio/settings/presets");
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid presetId, CancellationToken ct)
    {
        if (!await Find(presetId, ct))
            return NotFound();

        await remove.Handle(new RemovePreset(presetId), ct);
        return this.Tell($"The preset {Preset.Name} is removed. Galleries stay as they are.", "/studio/settings/presets");
    }

    private async Task<bool> Find(Guid presetId, CancellationToken ct)
    {
        var found = (await presets.Handle(new ListPresets(), ct)).FirstOrDefault(preset => preset.PresetId == presetId);
        Preset = found!;
        return found is not null;
    }

    internal sealed class Input
    {
        public string? Name { get; set; }
    }
}
