using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Ports;
using Settings.UseCases.Ruling;

namespace Settings.UseCases.Presets;

/// <summary>Puts the rules of a preset in force for a gallery, in place of its own; also for one that Settings has not heard of yet.</summary>
public sealed record ApplyPreset(Guid GalleryId, Guid PresetId);

internal sealed class ApplyPresetHandler(IPresetRepository presets, ICommandHandler<ChangeGallerySettings> change) : ICommandHandler<ApplyPreset>
{
    public async Task<Outcome> Handle(ApplyPreset command, CancellationToken ct) =>
        await presets.Find(command.PresetId, ct) is { } preset
            ? await change.Handle(new ChangeGallerySettings(command.GalleryId, preset.Rules), ct)
            : Outcome.Refused("This preset is not there any more. Please choose another one.", nameof(command.PresetId));
}
