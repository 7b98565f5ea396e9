using Shop.Domain;
using Shop.Ports;

namespace Shop.UseCases.Buying;

/// <summary>What a visitor can buy right now.</summary>
internal sealed class Storefront(IPriceListRepository prices, IPhotoCatalogue photos, IStudioTerms studio)
{
    /// <summary>Today's price and terms; null when the gallery sells nothing.</summary>
    public async Task<Offer?> FindOffer(Guid galleryId, CancellationToken ct) =>
        await studio.Find(ct) is { } terms && (await prices.Find(galleryId, ct))?.PriceIn(terms.Currency) is { } price ? new Offer(terms, price) : null;

    public Task<Visitor?> FindVisitor(Guid galleryId, Guid visitorId, CancellationToken ct) => photos.FindVisitor(galleryId, visitorId, ct);

    public Task<IReadOnlyList<Photo>> Visible(Guid galleryId, Guid visitorId, IReadOnlyList<Guid> assetIds, CancellationToken ct) =>
        photos.Visible(galleryId, visitorId, assetIds, ct);
}
