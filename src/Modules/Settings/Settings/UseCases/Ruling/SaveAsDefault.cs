using BuildingBlocks;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Ports;
using Settings.UseCases.Watermarking;

namespace Settings.UseCases.Ruling;

/// <summary>Makes this gallery's settings those of every future gallery; existing galleries stay as they are.</summary>
public sealed record SaveAsDefault(Guid GalleryId);

internal sealed class SaveAsDefaultHandler(IGalleryRulingRepository rulings, IStudioRepository studios, WatermarkChoice watermarks, ISignals signals)
    : ICommandHandler<SaveAsDefault>
{
    public async Task<Outcome> Handle(SaveAsDefault command, CancellationToken ct)
    {
        if (await studios.Find(ct) is not { } studio)
            return Outcome.Refused("The studio is not open yet: its owner's account comes first.");

        // A gallery that is not heard of yet has the defaults already.
        if (await rulings.Find(command.GalleryId, ct) is not { } ruling || ruling.Rules == studio.Defaults)
            return Outcome.Done;

        var outcome = await watermarks.Choose(ruling.Rules.Watermark, ct);
        if (!outcome.Succeeded)
            return outcome;

        studio.StartGalleriesWith(ruling.Rules);
        signals.Raise(Channels.Studio, "");
        return Outcome.Done;
    }
}
