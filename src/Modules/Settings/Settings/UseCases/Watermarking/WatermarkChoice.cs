using BuildingBlocks;
using Settings.Contracts;
using Settings.Ports;

namespace Settings.UseCases.Watermarking;

/// <summary>Notes that rules burn an image in, so that it can't be removed at the same moment.</summary>
internal sealed class WatermarkChoice(IWatermarkShelf shelf)
{
    public static Outcome Gone { get; } = Outcome.Refused("This watermark is not there any more. Please choose another one.", "Watermark");

    public async Task<Outcome> Choose(Watermark watermark, CancellationToken ct)
    {
        if (watermark.Kind is not WatermarkKind.Image)
            return Outcome.Done;
        if (await shelf.FindByContent(watermark.Image, ct) is not { } image)
            return Gone;

        image.CountChoice();
        return Outcome.Done;
    }
}
