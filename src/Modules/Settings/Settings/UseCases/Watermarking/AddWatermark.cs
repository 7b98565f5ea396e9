using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Ports;

namespace Settings.UseCases.Watermarking;

/// <summary>Adds an image that can be burnt into previews; it is checked by content.</summary>
/// <param name="ImageId">The identity of the new image, made by the caller.</param>
/// <param name="Name">As the studio calls it.</param>
/// <param name="Content">PNG or WebP; read to its end, or until it is too much.</param>
public sealed record AddWatermark(Guid ImageId, string Name, Stream Content);

[OutsideTransaction]
internal sealed class AddWatermarkHandler(
    IWatermarkFiles files, ICommandHandler<AnnounceWatermark> announce, ICommandHandler<ShelveWatermark> shelve) : ICommandHandler<AddWatermark>
{
    public async Task<Outcome> Handle(AddWatermark command, CancellationToken ct)
    {
        var outcome = await announce.Handle(new AnnounceWatermark(command.ImageId, command.Name), ct);
        if (!outcome.Succeeded)
            return outcome;

        var file = await files.Keep(command.ImageId, command.Content, ct);
        if (file.Refusal is { } refusal)
            return Outcome.Refused(refusal, nameof(command.Content));

        outcome = await shelve.Handle(new ShelveWatermark(command.ImageId, command.Name, file), ct);
        if (!outcome.Succeeded)
            await files.Delete(command.ImageId, ct);
        return outcome;
    }
}
