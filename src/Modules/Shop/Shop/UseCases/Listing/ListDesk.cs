using BuildingBlocks;
using BuildingBlocks.Messaging;
using Shop.Domain.Catalogue;
using Shop.Ports;

namespace Shop.UseCases.Listing;

/// <summary>Where lists are changed and given to galleries: whoever wants to know what a gallery sells hears of it.</summary>
internal sealed class ListDesk(IPriceListRepository lists, IStudioTerms studio, IOutbox outbox, TimeProvider clock)
{
    public static Outcome Missing { get; } = Outcome.Refused("This price list is no longer there.");

    /// <summary>A list of the studio's; those that galleries have of their own are changed by their price alone.</summary>
    public async Task<PriceList?> Find(Guid listId, CancellationToken ct) => await lists.Find(listId, ct) is { GalleryId: null } list ? list : null;

    public async Task<Outcome> Change(Guid listId, Func<PriceList, DateTimeOffset, Outcome> change, CancellationToken ct)
    {
        if (await Find(listId, ct) is not { } list)
            return Missing;

        var (currency, now) = (await Currency(ct), clock.GetUtcNow());
        var before = Offer.Of(list, currency);
        var outcome = change(list, now);
        if (outcome.Succeeded && Offer.Of(list, currency) is var offer && offer != before)
        {
            foreach (var gallery in await lists.GalleriesOf(listId, ct))
                outbox.Enqueue(offer.Of(gallery, currency, now));
        }

        return outcome;
    }

    /// <summary>From now on the gallery sells by this list; null: nothing.</summary>
    public async Task Give(Guid galleryId, PriceList? list, CancellationToken ct)
    {
        var currency = await Currency(ct);
        var before = Offer.Of(await lists.FindOf(galleryId, ct), currency);
        await lists.Assign(galleryId, list?.Id, ct);
        if (Offer.Of(list, currency) is var offer && offer != before)
            outbox.Enqueue(offer.Of(galleryId, currency, clock.GetUtcNow()));
    }

    private async Task<string> Currency(CancellationToken ct) => (await studio.Find(ct))?.Currency ?? "";
}
