using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.Watermarking;

/// <summary>Gives a watermark image another name; previews stay as they are.</summary>
public sealed record RenameWatermark(Guid ImageId, string Name);

internal sealed class RenameWatermarkHandler(IWatermarkShelf shelf) : ICommandHandler<RenameWatermark>
{
    public async Task<Outcome> Handle(RenameWatermark command, CancellationToken ct)
    {
        var outcome = WatermarkImage.CheckName(command.Name, nameof(command.Name));
        if (!outcome.Succeeded)
            return outcome;

        var all = await shelf.All(ct);
        if (all.SingleOrDefault(image => image.Id == command.ImageId) is not { } renamed)
            return Outcome.Refused("This watermark is not there any more.");
        if (all.Any(image => image != renamed && image.IsNamed(command.Name)))
            return AnnounceWatermarkHandler.NameTaken(command.Name, nameof(command.Name));

        renamed.Rename(command.Name);
        return Outcome.Done;
    }
}
