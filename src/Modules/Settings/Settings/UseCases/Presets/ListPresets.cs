using Settings.Contracts;

namespace Settings.UseCases.Presets;

/// <summary>The studio's presets, by name.</summary>
public sealed record ListPresets;

/// <summary>Rules kept under a name.</summary>
public sealed record PresetCard(Guid PresetId, string Name, GalleryRules Rules);
