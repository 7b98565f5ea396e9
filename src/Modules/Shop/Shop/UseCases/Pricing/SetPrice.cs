using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Shop.Contracts;
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
        var before = await lists.FindOf(command.GalleryId, ct) is { } former && former.Currency == terms.Currency ? former.DownloadMinor : null;
        if (command.PriceMinor is { } price)
        {
            var list = await Own(command.GalleryId, terms.Currency, now, ct);
            if (list.SellDownloads(price, now) is { Succeeded: false } refused)
                return refused;

            await lists.Assign(command.GalleryId, list.Id, ct);
        }
        else
        {
            await lists.Assign(command.GalleryId, null, ct);
        }

        if (command.PriceMinor != before)
            outbox.Enqueue(new GalleryPriced(command.GalleryId, command.PriceMinor, terms.Currency, now));
        return Outcome.Done;
    }

    // The list that is named by the gallery's id, also after it sold nothing for a while: carts name its product. A list keeps its currency for ever, so a studio
    // that changed its own gets another.
    private async Task<PriceList> Own(Guid galleryId, string currency, DateTimeOffset now, CancellationToken ct)
    {
        var former = await lists.Find(galleryId, ct);
        foreach (var list in new[] { await lists.FindOf(galleryId, ct), former })
        {
            if (list is { DownloadMinor: not null } && list.Currency == currency && await lists.CountGalleries(list.Id, ct) <= 1)
                return list;
        }

        var fresh = PriceList.OfDownloads(former is null ? galleryId : Guid.CreateVersion7(now), currency, now);
        lists.Add(fresh);
        return fresh;
    }
}
