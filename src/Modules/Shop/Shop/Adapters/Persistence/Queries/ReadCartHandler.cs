using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.Domain;
using Shop.Ports;
using Shop.UseCases.Buying;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class ReadCartHandler(ShopDbContext db, IPhotoCatalogue photos, IStudioTerms studio) : IQueryHandler<ReadCart, CartView>
{
    public async Task<CartView> Handle(ReadCart query, CancellationToken ct)
    {
        if (await studio.Find(ct) is not { } terms)
            return new CartView([], 0, 0, 0, "", NoStudio.Currency, "");

        var list = await db.PriceLists.FirstOrDefaultAsync(l => l.GalleryId == query.GalleryId, ct);
        return list?.PriceIn(terms.Currency) is { } price
            ? View(new Offer(terms, price), await Visible(query, ct))
            : View(new Offer(terms, Money.Zero(terms.Currency)), []);
    }

    private async Task<IReadOnlyList<Photo>> Visible(ReadCart query, CancellationToken ct)
    {
        var cart = await db.Carts.FirstOrDefaultAsync(c => c.GalleryId == query.GalleryId && c.VisitorId == query.VisitorId, ct);
        return cart is null ? [] : await photos.Visible(query.GalleryId, query.VisitorId, cart.AssetIds, ct);
    }

    private static CartView View(Offer offer, IReadOnlyList<Photo> photos)
    {
        var (total, tax) = OrderTotals.Of(offer.Price.Currency, offer.LinesFor(photos));
        return new CartView(
            [.. photos.Select(photo => new CartLine(photo.AssetId, photo.FileName, photo.Width, photo.Height, offer.Price.Minor))],
            total.Minor, tax.Minor, offer.Terms.TaxRate.Hundredths, offer.Terms.TaxName, offer.Terms.Currency, offer.Terms.PaymentInstructions);
    }
}
