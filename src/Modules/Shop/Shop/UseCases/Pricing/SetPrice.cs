using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Shop.Domain.Catalogue;
using Shop.Ports;

namespace Shop.UseCases.Pricing;

/// <summary>
/// Sets what the high-res download of any photo of a gallery costs, by a price list of the gallery's own; null takes the gallery out of the shop.
/// </summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="PriceMinor">Minor units of the studio's currency, tax included.</param>
public sealed record SetPrice(Guid GalleryId, long? PriceMinor);

internal sealed class SetPriceHandler(IPriceListRepository lists, IStudioTerms studio, IOutbox outbox, TimeProvider clock) : ICommandHandler<SetPrice>
{
    public async Task<Outcome> Handle(SetPrice command, CancellationToken ct)
    {
        if (await studio.Find(ct) is not { } terms)
            return Outcome.Refused("The studio has no currency yet. Set it up before you price a gallery.");

        var now = clock.GetUtcNow();
        var before = Offer.Of(await lists.FindOf(command.GalleryId, ct), terms.Currency);
        var list = command.PriceMinor is null ? null : await Own(command.GalleryId, terms.Currency, now, ct);
        if (list?.SellDownloads(command.PriceMinor!.Value, now) is { Succeeded: false } refused)
            return refused;

        await lists.Assign(command.GalleryId, list?.Id, ct);
        if (Offer.Of(list, terms.Currency) is var offer && offer != before)
            outbox.Enqueue(offer.Of(command.GalleryId, terms.Currency, now));
        return Outcome.Done;
    }

    // Its own list, also after it sold nothing or by another list for a while: carts name its product. A list keeps its currency for ever, so a studio that changed
    // its own gets another.
    private async Task<PriceList> Own(Guid galleryId, string currency, DateTimeOffset now, CancellationToken ct)
    {
        var own = await lists.OwnOf(galleryId, ct);
        if (own.FirstOrDefault(list => list.Currency == currency) is { } known)
            return known;

        var fresh = PriceList.OfDownloads(own.Count == 0 ? galleryId : Guid.CreateVersion7(now), galleryId, currency, now);
        lists.Add(fresh);
        return fresh;
    }
}
