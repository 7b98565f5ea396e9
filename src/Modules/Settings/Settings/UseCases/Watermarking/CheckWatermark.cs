using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Contracts;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.Watermarking;

/// <summary>Whether a gallery could burn this in; changes nothing.</summary>
public sealed record CheckWatermark(Watermark Watermark);

internal sealed class CheckWatermarkHandler(IWatermarkShelf shelf) : ICommandHandler<CheckWatermark>
{
    public async Task<Outcome> Handle(CheckWatermark command, CancellationToken ct)
    {
        var outcome = GalleryRuling.Check(command.Watermark);
        return outcome.Succeeded && command.Watermark.Kind is WatermarkKind.Image && await shelf.FindByContent(command.Watermark.Image, ct) is null
            ? WatermarkChoice.Gone
            : outcome;
    }
}
