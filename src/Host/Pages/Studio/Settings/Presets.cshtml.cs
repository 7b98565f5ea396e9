using BuildingBlocks.UseCases;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Settings.UseCases.Presets;

namespace Host.Pages.Studio.Settings;

/// <summary>The settings kept under a name, for new galleries to start with.</summary>
internal sealed class PresetsModel(IQueryHandler<ListPresets, IReadOnlyList<PresetCard>> presets) : PageModel
{
    public IReadOnlyList<PresetCard> Presets { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Presets = await presets.Handle(new ListPresets(), ct);
}
