using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.Presets;

/// <summary>Gives a preset another name; galleries stay as they are.</summary>
public sealed record RenamePreset(Guid PresetId, string Name);

internal sealed class RenamePresetHandler(IPresetRepository presets) : ICommandHandler<RenamePreset>
{
    public async Task<Outcome> Handle(RenamePreset command, CancellationToken ct)
    {
        if (await presets.Find(command.PresetId, ct) is not { } preset)
            return Outcome.Refused("This preset is not there any more.");

        var outcome = Preset.CheckName(command.Name, nameof(command.Name));
        if (!outcome.Succeeded)
            return outcome;
        if (await presets.FindNamed(command.Name, ct) is { } other && other != preset)
            return Outcome.Refused($"There is a preset \"{other.Name}\" already.", nameof(command.Name));

        preset.Rename(command.Name);
        return Outcome.Done;
    }
}
