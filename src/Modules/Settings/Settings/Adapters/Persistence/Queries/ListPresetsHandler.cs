using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Settings.UseCases.Presets;

namespace Settings.Adapters.Persistence.Queries;

internal sealed class ListPresetsHandler(SettingsDbContext db) : IQueryHandler<ListPresets, IReadOnlyList<PresetCard>>
{
    public async Task<IReadOnlyList<PresetCard>> Handle(ListPresets query, CancellationToken ct)
    {
        var presets = await db.Presets.AsNoTracking().ToListAsync(ct);
        return
        [
            .. presets.OrderBy(preset => preset.Name, StringComparer.InvariantCultureIgnoreCase).ThenBy(preset => preset.Id)
                .Select(preset => new PresetCard(preset.Id, preset.Name, preset.Rules)),
        ];
    }
}
