using Settings.Domain;
using Settings.Ports;

namespace Settings.Tests.Fakes;

internal sealed class InMemoryPresetRepository : IPresetRepository
{
    private readonly List<Preset> _presets = [];

    public Task<Preset?> Find(Guid presetId, CancellationToken ct) => Task.FromResult(_presets.SingleOrDefault(preset => preset.Id == presetId));

    public Task<Preset?> FindNamed(string name, CancellationToken ct) =>
        Task.FromResult(_presets.SingleOrDefault(preset => preset.NameKey == Preset.KeyOf(name)));

    public Task<IReadOnlyList<Preset>> All(CancellationToken ct) => Task.FromResult<IReadOnlyList<Preset>>([.. _presets]);

    public void Add(Preset preset) => _presets.Add(preset);

    public void Remove(Preset preset) => _presets.Remove(preset);
}
