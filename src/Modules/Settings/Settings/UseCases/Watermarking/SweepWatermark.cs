using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Ports;

namespace Settings.UseCases.Watermarking;

/// <summary>Deletes the file of an image that is not there: it was removed, or never came to be.</summary>
internal sealed record SweepWatermark(Guid ImageId);

internal sealed class SweepWatermarkHandler(IWatermarkShelf shelf, IWatermarkFiles files) : ICommandHandler<SweepWatermark>
{
    public async Task<Outcome> Handle(SweepWatermark command, CancellationToken ct)
    {
        if (await shelf.Find(command.ImageId, ct) is null)
            await files.Delete(command.ImageId, ct);

        return Outcome.Done;
    }
}
