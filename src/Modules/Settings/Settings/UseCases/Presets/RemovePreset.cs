using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Ports;

namespace Settings.UseCases.Presets;

/// <summary>Removes a preset; the galleries it was used for stay as they are. Nothing happens when there is none.</summary>
public sealed record RemovePreset(Guid PresetId);

internal sealed class RemovePresetHandler(IPresetRepository presets) : ICommandHandler<RemovePreset>
{
    public async Task<Outcome> Handle(RemovePreset command, CancellationToken ct)
    {
        if (await presets.Find(command.PresetId, ct) is { } preset)
            presets.Remove(preset);
        return Outcome.Done;
    }
}
