using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.UseCases.Listing;

namespace Shop.UseCases.Pricing;

/// <summary>From now on the gallery sells by this list of the studio's; null: nothing. What lies in carts waits until it is for sale again; orders stay as they are.</summary>
public sealed record SellBy(Guid GalleryId, Guid? ListId);

internal sealed class SellByHandler(ListDesk desk) : ICommandHandler<SellBy>
{
    public async Task<Outcome> Handle(SellBy command, CancellationToken ct)
    {
        var list = command.ListId is { } id ? await desk.Find(id, ct) : null;
        if (command.ListId is not null && list is null)
            return Outcome.Refused("This price list is no longer there. Please choose another one.", nameof(command.ListId));

        await desk.Give(command.GalleryId, list, ct);
        return Outcome.Done;
    }
}
