using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.Domain.Pricing;
using Shop.UseCases.Buying;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class ReadCartHandler(ShopDbContext db, Storefront storefront) : IQueryHandler<ReadCart, CartView>
{
    public async Task<CartView> Handle(ReadCart query, CancellationToken ct)
    {
        if (await storefront.Open(query.GalleryId, ct) is not { } shelf)
            return new CartView([], 0, [], "", NoStudio.Currency, "");

        var cart = await db.Carts.FirstOrDefaultAsync(c => c.GalleryId == query.GalleryId && c.VisitorId == query.VisitorId, ct);
        return cart is null
            ? new CartView([], 0, [], shelf.Terms.TaxName, shelf.Terms.Currency, shelf.Terms.PaymentInstructions)
            : View(await storefront.Price(cart, shelf, Delivery.Unknown, ct), shelf);
    }

    private static CartView View(Checkout checkout, Shelf shelf)
    {
        var (quote, photos) = (checkout.Bill.Quote, checkout.Bill.Photos);
        return new CartView(
            [.. quote.Items.Select((item, i) => Line(item, quote.Lines[i], [.. photos[i].Select(photo => new CartPhotoView(photo.AssetId, photo.FileName))]))],
            quote.TotalMinor, [.. quote.Taxes.Select(tax => new TaxView(tax.Rate.Hundredths, tax.NetMinor, tax.TaxMinor))], checkout.Bill.Taxes.Name, quote.Currency,
            shelf.Terms.PaymentInstructions);
    }

    private static CartLineView Line(PricedItem item, QuotedLine line, IReadOnlyList<CartPhotoView> photos) =>
        new(item.Key, item.Product.Kind, item.Product.Name, item.Variant.Name, photos, item.Quantity, line.GrossMinor);
}
