using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;
using Settings.UseCases.Watermarking;

namespace Settings.UseCases.Presets;

/// <summary>Keeps a gallery's settings under a name; a preset that has this name already takes them over.</summary>
public sealed record SavePreset(Guid PresetId, string Name, Guid GalleryId);

internal sealed class SavePresetHandler(IPresetRepository presets, IGalleryRulingRepository rulings, IStudioRepository studios, WatermarkChoice watermarks)
    : ICommandHandler<SavePreset>
{
    public async Task<Outcome> Handle(SavePreset command, CancellationToken ct)
    {
        var outcome = Preset.CheckName(command.Name, nameof(command.Name));
        if (!outcome.Succeeded)
            return outcome;
        if (await studios.Find(ct) is not { } studio)
            return Outcome.Refused("The studio is not open yet: its owner's account comes first.");

        // A gallery that is not heard of yet has the defaults.
        var rules = (await rulings.Find(command.GalleryId, ct))?.Rules ?? studio.Defaults;
        outcome = await watermarks.Choose(rules.Watermark, ct);
        if (!outcome.Succeeded)
            return outcome;

        if (await presets.FindNamed(command.Name, ct) is { } same)
            same.Keep(rules);
        else
            presets.Add(new Preset(command.PresetId, command.Name, rules));
        return Outcome.Done;
    }
}
