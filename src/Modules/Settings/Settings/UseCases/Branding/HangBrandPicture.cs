using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Contracts;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.Branding;

/// <summary>Notes a picture whose files are stored.</summary>
internal sealed record HangBrandPicture(BrandPictureKind Kind, StoredPicture Picture);

internal sealed class HangBrandPictureHandler(IBrandRepository brands, IOutbox outbox, ISignals signals, TimeProvider clock) : ICommandHandler<HangBrandPicture>
{
    public async Task<Outcome> Handle(HangBrandPicture command, CancellationToken ct)
    {
        var known = await brands.Find(ct);
        var brand = known ?? new Brand(Brand.OnlyId);
        if (known is null)
            brands.Add(brand);

        if (brand.Hang(command.Kind, command.Picture) is { } before)
            outbox.Enqueue(new BrandPictureLeft(before.Id, clock.GetUtcNow()));
        signals.Raise(Channels.Brand, "");
        return Outcome.Done;
    }
}
