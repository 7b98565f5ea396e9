using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Shop.Contracts;
using Shop.Domain;
using Shop.Ports;

namespace Shop.UseCases.Pricing;

/// <summary>Sets what the high-res download of any photo of a gallery costs; null takes the gallery out of the shop.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="PriceMinor">Minor units of the studio's currency, tax included.</param>
public sealed record SetPrice(Guid GalleryId, long? PriceMinor);

internal sealed class SetPriceHandler(IPriceListRepository prices, IStudioTerms studio, IOutbox outbox, TimeProvider clock) : ICommandHandler<SetPrice>
{
    public async Task<Outcome> Handle(SetPrice command, CancellationToken ct)
    {
        if (await studio.Find(ct) is not { } terms)
            return Outcome.Refused("The studio has no currency yet. Set it up before you price a gallery.");

        var list = await prices.Find(command.GalleryId, ct) ?? Opened(command.GalleryId);
        var before = list.PriceIn(terms.Currency);
        var outcome = list.Set(command.PriceMinor, terms.Currency);
        if (outcome.Succeeded && list.PriceIn(terms.Currency) != before)
            outbox.Enqueue(new GalleryPriced(command.GalleryId, command.PriceMinor, terms.Currency, clock.GetUtcNow()));

        return outcome;
    }

    private PriceList Opened(Guid galleryId)
    {
        var list = PriceList.Empty(galleryId);
        prices.Add(list);
        return list;
    }
}
