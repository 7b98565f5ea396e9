using Settings.Domain;

namespace Settings.Ports;

/// <summary>The studio's presets.</summary>
internal interface IPresetRepository
{
    Task<Preset?> Find(Guid presetId, CancellationToken ct);

    /// <summary>The one of this name, however it is written; null when there is none.</summary>
    Task<Preset?> FindNamed(string name, CancellationToken ct);

    Task<IReadOnlyList<Preset>> All(CancellationToken ct);

    void Add(Preset preset);

    void Remove(Preset preset);
}
