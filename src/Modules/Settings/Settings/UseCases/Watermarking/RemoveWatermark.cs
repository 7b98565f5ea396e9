using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Contracts;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.Watermarking;

/// <summary>Removes a watermark image. While galleries burn it in, only if it is said what they burn in instead.</summary>
public sealed record RemoveWatermark(Guid ImageId, WatermarkReplacement? Instead = null);

/// <summary>What galleries burn in instead: another image, or nothing.</summary>
public sealed record WatermarkReplacement(Guid? ImageId);

internal sealed class RemoveWatermarkHandler(
    IWatermarkShelf shelf, IGalleryRulingRepository rulings, IStudioRepository studios, IOutbox outbox, ISignals signals, TimeProvider clock)
    : ICommandHandler<RemoveWatermark>
{
    public async Task<Outcome> Handle(RemoveWatermark command, CancellationToken ct)
    {
        if (await shelf.Find(command.ImageId, ct) is not { } image)
            return Outcome.Refused("This watermark is not there any more.");

        var burning = await rulings.Burning(image.ContentKey, ct);
        var studio = await studios.Find(ct) is { } one && Burns(one.Defaults, image) ? one : null;
        if (burning.Count > 0 || studio is not null)
        {
            var outcome = await Replace(image, command.Instead, burning, studio, ct);
            if (!outcome.Succeeded)
                return outcome;
        }

        shelf.Remove(image);
        outbox.Enqueue(new WatermarkImageLeft(image.Id, clock.GetUtcNow()));
        return Outcome.Done;
    }

    private static bool Burns(GalleryRules rules, WatermarkImage image) => rules.Watermark is { Kind: WatermarkKind.Image } mark && mark.Image == image.ContentKey;

    private async Task<Outcome> Replace(
        WatermarkImage image, WatermarkReplacement? instead, IReadOnlyList<GalleryRuling> burning, Studio? studio, CancellationToken ct)
    {
        if (instead is null)
            return Outcome.Refused(InUse(burning.Count), nameof(RemoveWatermark.Instead));

        var other = instead.ImageId is { } otherId ? await shelf.Find(otherId, ct) : null;
        if (instead.ImageId is not null && (other is null || other == image))
            return Outcome.Refused("Please choose another watermark, or none.", nameof(RemoveWatermark.Instead));

        other?.CountChoice();
        foreach (var ruling in burning)
        {
            ruling.BurnInstead(other?.ContentKey);
            outbox.Enqueue(new GallerySettingsChanged(ruling.GalleryId, ruling.Rules, clock.GetUtcNow()));
        }

        studio?.StartGalleriesWith(GalleryRuling.With(studio.Defaults, other?.ContentKey));
        signals.Raise(Channels.Galleries, "");
        signals.Raise(Channels.Studio, "");
        return Outcome.Done;
    }

    private static string InUse(int galleries) => galleries switch
    {
        0 => "New galleries start with this watermark. Please choose what they start with instead.",
        1 => "One gallery shows this watermark. Please choose what it shows instead.",
        _ => $"{galleries} galleries show this watermark. Please choose what they show instead.",
    };
}
