using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.Domain;
using Shop.Domain.Buying;
using Shop.Domain.Catalogue;
using Shop.Domain.Pricing;
using Shop.Ports;
using Shop.UseCases.Buying;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class ReadCartHandler(ShopDbContext db, Storefront storefront, ITaxBooks taxes) : IQueryHandler<ReadCart, CartView>
{
    public async Task<CartView> Handle(ReadCart query, CancellationToken ct)
    {
        if (await storefront.Open(query.GalleryId, ct) is not { } shelf)
            return CartView.Nothing;

        var cart = await db.Carts.FirstOrDefaultAsync(c => c.GalleryId == query.GalleryId && c.VisitorId == query.VisitorId, ct) ?? Cart.Empty(query.GalleryId, query.VisitorId);
        var book = await taxes.Open(ct);
        var method = query.ShippingId is { } id ? shelf.List.FindShipping(id) : null;
        var checkout = await storefront.Price(cart, shelf, new Delivery(query.Country, method?.GoesTo(query.Country ?? "") == true ? method : null), ct);
        return View(checkout, shelf) with
        {
            Waiting = [.. checkout.Contents.Waiting.Select(waiting => Waiting(waiting, cart, shelf.List))],
            Shipping = checkout.IsShipped && query.Country is { } country ? [.. shelf.List.Shipping.Where(one => one.GoesTo(country)).Select(one => Offer(one, checkout))] : [],
            AsksCountry = checkout.IsShipped || book.AsksFiles(shelf.Terms),
            HomeCountry = book.Home,
        };
    }

    private static CartView View(Checkout checkout, Shelf shelf)
    {
        var (quote, photos) = (checkout.Bill.Quote, checkout.Bill.Photos);
        return new CartView(
            [.. quote.Items.Select((item, i) => Line(item, photos[i]))],
            quote.TotalMinor, [.. quote.Taxes.Select(tax => new TaxView(tax.Rate.Hundredths, tax.NetMinor, tax.TaxMinor))], checkout.Bill.Taxes.Name, shelf.List.Currency,
            shelf.Terms.PaymentInstructions)
        {
            IncludesTax = shelf.List.IncludesTax,
            GoodsMinor = quote.GoodsMinor,
            DiscountMinor = quote.DiscountMinor,
            DiscountName = quote.Discount?.Name,
            ShippingMinor = quote.Shipping?.ListMinor,
            IsShipped = checkout.IsShipped,
            HasFiles = checkout.HasFiles,
            MissesMinimumMinor = checkout.Missing(shelf.List) > 0 ? checkout.Missing(shelf.List) : null,
        };
    }

    private static CartLineView Line(PricedItem item, IReadOnlyList<SoldPhoto> photos) =>
        new(item.Key, item.Product.Kind, item.Product.Name, item.Variant.Name, [.. photos.Select(photo => Photo(photo, item.Variant.Size))], item.Quantity, item.ListMinor)
        {
            Package = item.Package?.Name,
            PackageId = item.Package?.Id,
            CanCount = item.Package is null && !item.Product.IsSingle,
            VariantId = item.Variant.Id,
        };

    private static CartPhotoView Photo(SoldPhoto photo, PaperSize? size) => new(photo.AssetId, photo.FileName)
    {
        Crop = photo.Crop is { } crop && size is not null ? Crops.View(crop, photo.Width, photo.Height, size) : null,
    };

    private static WaitingLine Waiting(Guid id, Cart cart, PriceList list)
    {
        var package = cart.Packages.FirstOrDefault(one => one.Id == id) is { } chosen ? list.FindPackage(chosen.PackageId) : null;
        var product = cart.Lines.FirstOrDefault(one => one.Id == id) is { } line ? list.FindProduct(line.ProductId) : null;
        return new WaitingLine(id, package?.Name ?? product?.Name ?? "", package is { IsOffered: true } ? package.Id : null);
    }

    private static ShippingOffer Offer(ShippingMethod method, Checkout checkout) => new(method.Id, method.Name, method.PriceFor(checkout.ShippedMinor), method.Kind == ShippingKind.PickUp);
}
