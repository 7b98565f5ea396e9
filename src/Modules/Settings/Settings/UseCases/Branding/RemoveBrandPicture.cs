using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Contracts;
using Settings.Ports;

namespace Settings.UseCases.Branding;

/// <summary>Takes a picture of the brand away; nothing happens when there is none.</summary>
public sealed record RemoveBrandPicture(BrandPictureKind Kind);

internal sealed class RemoveBrandPictureHandler(IBrandRepository brands, IOutbox outbox, ISignals signals, TimeProvider clock) : ICommandHandler<RemoveBrandPicture>
{
    public async Task<Outcome> Handle(RemoveBrandPicture command, CancellationToken ct)
    {
        if ((await brands.Find(ct))?.Hang(command.Kind, null) is not { } before)
            return Outcome.Done;

        outbox.Enqueue(new BrandPictureLeft(before.Id, clock.GetUtcNow()));
        signals.Raise(Channels.Brand, "");
        return Outcome.Done;
    }
}
