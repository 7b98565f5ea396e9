using Shop.Contracts;
using Shop.Domain;
using Shop.Domain.Buying;
using Shop.Domain.Catalogue;
using Shop.Domain.Pricing;
using Shop.Ports;

namespace Shop.UseCases.Buying;

/// <summary>What a visitor can buy right now, and what it costs.</summary>
internal sealed class Storefront(IPriceListRepository lists, IPhotoCatalogue photos, IStudioTerms studio, ITaxBooks taxes)
{
    /// <summary>Today's price list and terms; null when the gallery sells nothing.</summary>
    public async Task<Shelf?> Open(Guid galleryId, CancellationToken ct) =>
        await studio.Find(ct) is { } terms && await lists.FindOf(galleryId, ct) is { SellsAnything: true } list && list.Currency == terms.Currency ? new Shelf(list, terms) : null;

    public Task<Visitor?> FindVisitor(Guid galleryId, Guid visitorId, CancellationToken ct) => photos.FindVisitor(galleryId, visitorId, ct);

    public Task<IReadOnlyList<Photo>> Visible(Guid galleryId, Guid visitorId, IReadOnlyList<Guid> assetIds, CancellationToken ct) =>
        photos.Visible(galleryId, visitorId, assetIds, ct);

    /// <summary>Whether somebody who buys only files has to say where they live.</summary>
    public async Task<bool> AsksFiles(CancellationToken ct) => await studio.Find(ct) is { } terms && (await taxes.Open(ct)).AsksFiles(terms);

    /// <summary>A cart beside what can be bought of it now, priced.</summary>
    /// <param name="cart">What was chosen.</param>
    /// <param name="shelf">What the gallery sells.</param>
    /// <param name="delivery">Where it goes, as far as that is known.</param>
    /// <param name="ct">Ends the asking.</param>
    public async Task<Checkout> Price(Cart cart, Shelf shelf, Delivery delivery, CancellationToken ct)
    {
        var seen = (await photos.Visible(cart.GalleryId, cart.VisitorId, cart.AssetIds, ct)).ToDictionary(photo => photo.AssetId);
        var scopes = await Scopes(cart, shelf.List, seen, ct);
        var contents = CartContents.Of(cart, shelf.List, seen.Keys.ToHashSet(), scopes);
        var (book, isShipped) = (await taxes.Open(ct), contents.Items.Any(item => item.Product.IsShipped));
        // A country that nobody asked for is nobody's.
        var terms = book.For(isShipped || book.AsksFiles(shelf.Terms) ? delivery.Country : null, shelf.Terms);
        var quote = Quote.Of(shelf.List, contents.Items, isShipped ? delivery.Method : null, terms, []);
        var sold = contents.Items.Select((item, i) => Sold(item, contents.Photos[i], seen)).ToList();
        return new Checkout(contents, new Bill(quote, sold, terms, shelf.List.IncludesTax), [.. seen.Values]);
    }

    private async Task<IReadOnlyDictionary<Guid, IReadOnlyList<CartPhoto>>> Scopes(Cart cart, PriceList list, Dictionary<Guid, Photo> seen, CancellationToken ct)
    {
        var scopes = new Dictionary<Guid, IReadOnlyList<CartPhoto>>();
        foreach (var line in cart.Lines)
        {
            if (list.FindProduct(line.ProductId) is not { IsOffered: true, Scope: not SoldScope.Photo } product || (product.Scope == SoldScope.Collection && line.CollectionId is null))
                continue;

            var all = await photos.All(cart.GalleryId, cart.VisitorId, line.CollectionId, ct);
            scopes[line.Id] = [.. all.Select(photo => new CartPhoto(photo.AssetId))];
            foreach (var photo in all)
                seen.TryAdd(photo.AssetId, photo);
        }

        return scopes;
    }

    private static IReadOnlyList<SoldPhoto> Sold(PricedItem item, IReadOnlyList<CartPhoto> chosen, Dictionary<Guid, Photo> seen) =>
        [.. chosen.Select(one => seen[one.AssetId]).Zip(chosen, (photo, one) =>
            new SoldPhoto(photo.AssetId, photo.FileName, photo.Width, photo.Height, CropOf(item, photo, one)))];

    private static Crop? CropOf(PricedItem item, Photo photo, CartPhoto chosen) =>
        item is { Product.IsCropped: true, Variant.Size: { } size } && photo is { Width: > 0, Height: > 0 } ? chosen.Crop ?? Crop.Centered(photo.Width, photo.Height, size) : null;
}

/// <summary>What a gallery sells, and on which terms.</summary>
internal sealed record Shelf(PriceList List, StudioTerms Terms);

/// <summary>Where a purchase goes, and how; null where that is not known yet.</summary>
internal sealed record Delivery(string? Country, ShippingMethod? Method)
{
    public static Delivery Unknown { get; } = new(null, null);
}

/// <summary>A cart at the till.</summary>
/// <param name="Contents">What can be bought now, and what waits.</param>
/// <param name="Bill">What that costs.</param>
/// <param name="Seen">The photos in it that the buyer may see.</param>
internal sealed record Checkout(CartContents Contents, Bill Bill, IReadOnlyList<Photo> Seen)
{
    public bool IsShipped => Contents.Items.Any(item => item.Product.IsShipped);

    public bool HasFiles => Contents.Items.Any(item => item.Product.Kind == SoldKind.Download);

    /// <summary>What is to be sent, by the list's prices.</summary>
    public long ShippedMinor => Contents.Items.Where(item => item.Product.IsShipped).Sum(item => item.ListMinor);

    /// <summary>How much more has to be in the cart before it can be ordered; 0 or less when it can.</summary>
    public long Missing(PriceList list) => list.MinimumMinor - Contents.Items.Sum(item => item.ListMinor);
}
