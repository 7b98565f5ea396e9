using Microsoft.EntityFrameworkCore;
using Settings.Domain;
using Settings.Ports;

namespace Settings.Adapters.Persistence;

internal sealed class EfPresetRepository(SettingsDbContext db) : IPresetRepository
{
    public Task<Preset?> Find(Guid presetId, CancellationToken ct) => db.Presets.SingleOrDefaultAsync(preset => preset.Id == presetId, ct);

    public Task<Preset?> FindNamed(string name, CancellationToken ct)
    {
        var key = Preset.KeyOf(name);
        return db.Presets.SingleOrDefaultAsync(preset => preset.NameKey == key, ct);
    }

    public async Task<IReadOnlyList<Preset>> All(CancellationToken ct) => await db.Presets.ToListAsync(ct);

    public void Add(Preset preset) => db.Presets.Add(preset);

    public void Remove(Preset preset) => db.Presets.Remove(preset);
}
