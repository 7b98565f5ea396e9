using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Contracts;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.Watermarking;

/// <summary>Removes a watermark image. While galleries or presets burn it in, only if it is said what they burn in instead.</summary>
public sealed record RemoveWatermark(Guid ImageId, WatermarkReplacement? Instead = null);

/// <summary>What galleries burn in instead: another image, or nothing.</summary>
public sealed record WatermarkReplacement(Guid? ImageId);

internal sealed class RemoveWatermarkHandler(
    IWatermarkShelf shelf, IGalleryRulingRepository rulings, IPresetRepository presets, IStudioRepository studios, IOutbox outbox, ISignals signals,
    TimeProvider clock)
    : ICommandHandler<RemoveWatermark>
{
    public async Task<Outcome> Handle(RemoveWatermark command, CancellationToken ct)
    {
        if (await shelf.Find(command.ImageId, ct) is not { } image)
            return Outcome.Refused("This watermark is not there any more.");

        var uses = await UsesOf(image, ct);
        if (uses.Any)
        {
            var outcome = await Replace(image, command.Instead, uses, ct);
            if (!outcome.Succeeded)
                return outcome;
        }

        shelf.Remove(image);
        outbox.Enqueue(new WatermarkImageLeft(image.Id, clock.GetUtcNow()));
        return Outcome.Done;
    }

    private async Task<Uses> UsesOf(WatermarkImage image, CancellationToken ct) => new(
        await rulings.Burning(image.ContentKey, ct),
        [.. (await presets.All(ct)).Where(preset => Burns(preset.Rules, image))],
        await studios.Find(ct) is { } studio && Burns(studio.Defaults, image) ? studio : null);

    private static bool Burns(GalleryRules rules, WatermarkImage image) => rules.Watermark is { Kind: WatermarkKind.Image } mark && mark.Image == image.ContentKey;

    private async Task<Outcome> Replace(WatermarkImage image, WatermarkReplacement? instead, Uses uses, CancellationToken ct)
    {
        if (instead is null)
            return Outcome.Refused(uses.Sentence, nameof(RemoveWatermark.Instead));

        var other = instead.ImageId is { } otherId ? await shelf.Find(otherId, ct) : null;
        if (instead.ImageId is not null && (other is null || other == image))
            return Outcome.Refused("Please choose another watermark, or none.", nameof(RemoveWatermark.Instead));

        other?.CountChoice();
        foreach (var ruling in uses.Galleries)
        {
            ruling.BurnInstead(other?.ContentKey);
            outbox.Enqueue(new GallerySettingsChanged(ruling.GalleryId, ruling.Rules, clock.GetUtcNow()));
        }

        foreach (var preset in uses.Presets)
            preset.Keep(GalleryRuling.With(preset.Rules, other?.ContentKey));
        uses.Studio?.StartGalleriesWith(GalleryRuling.With(uses.Studio.Defaults, other?.ContentKey));
        signals.Raise(Channels.Galleries, "");
        signals.Raise(Channels.Studio, "");
        return Outcome.Done;
    }

    /// <summary>Who burns an image in; the studio when new galleries start with it.</summary>
    private sealed record Uses(IReadOnlyList<GalleryRuling> Galleries, IReadOnlyList<Preset> Presets, Studio? Studio)
    {
        public bool Any => Galleries.Count > 0 || Presets.Count > 0 || Studio is not null;

        public string Sentence => Galleries.Count switch
        {
            0 when Studio is not null => "New galleries start with this watermark. Please choose what they start with instead.",
            0 => $"The preset \"{Presets[0].Name}\" has this watermark. Please choose what it has instead.",
            1 => "One gallery shows this watermark. Please choose what it shows instead.",
            _ => $"{Galleries.Count} galleries show this watermark. Please choose what they show instead.",
        };
    }
}
