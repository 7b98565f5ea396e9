using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Contracts;
using Settings.Domain;
using Settings.Ports;
using Settings.UseCases.Watermarking;

namespace Settings.UseCases.Ruling;

/// <summary>Puts other rules in force for a gallery, from the very next request.</summary>
public sealed record ChangeGallerySettings(Guid GalleryId, GalleryRules Rules);

internal sealed class ChangeGallerySettingsHandler(
    IGalleryRulingRepository rulings, WatermarkChoice watermarks, IOutbox outbox, ISignals signals, TimeProvider clock) : ICommandHandler<ChangeGallerySettings>
{
    public async Task<Outcome> Handle(ChangeGallerySettings command, CancellationToken ct)
    {
        var outcome = GalleryRuling.Check(command.Rules);
        if (!outcome.Succeeded)
            return outcome;

        var ruling = await rulings.Find(command.GalleryId, ct);
        if (ruling?.Rules == command.Rules)
            return Outcome.Done;

        outcome = await watermarks.Choose(command.Rules.Watermark, ct);
        if (!outcome.Succeeded)
            return outcome;

        if (ruling is null)
            rulings.Add(GalleryRuling.From(command.GalleryId, command.Rules));
        else
            ruling.Change(command.Rules);

        outbox.Enqueue(new GallerySettingsChanged(command.GalleryId, command.Rules, clock.GetUtcNow()));
        signals.Raise(Channels.Galleries, "");
        return Outcome.Done;
    }
}
