using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.Watermarking;

/// <summary>Notes an image whose file is stored.</summary>
internal sealed record ShelveWatermark(Guid ImageId, string Name, WatermarkFile File);

internal sealed class ShelveWatermarkHandler(IWatermarkShelf shelf, TimeProvider clock) : ICommandHandler<ShelveWatermark>
{
    public async Task<Outcome> Handle(ShelveWatermark command, CancellationToken ct)
    {
        var file = command.File;
        if (await shelf.FindByContent(file.ContentKey, ct) is { } same)
            return Outcome.Refused($"This picture is there already, as \"{same.Name}\".", nameof(AddWatermark.Content));

        shelf.Add(new WatermarkImage(command.ImageId, command.Name, file.ContentKey, file.Width, file.Height, clock.GetUtcNow()));
        return Outcome.Done;
    }
}
