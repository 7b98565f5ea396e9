using Shop.Domain.Catalogue;
using Shop.Domain.Pricing;

namespace Shop.Domain.Buying;

/// <summary>A cart beside the price list and the photos of today: what of it can be bought now, and what waits.</summary>
/// <param name="Items">What can be bought, priced.</param>
/// <param name="Photos">The photos of each item.</param>
/// <param name="Waiting">Lines and packages that can't be bought at the moment; they stay in the cart.</param>
internal sealed record CartContents(IReadOnlyList<PricedItem> Items, IReadOnlyList<IReadOnlyList<CartPhoto>> Photos, IReadOnlyList<Guid> Waiting)
{
    /// <summary>Looks at a cart. A line waits when its product is not offered, or a photo of it can't be seen.</summary>
    /// <param name="cart">What was chosen.</param>
    /// <param name="list">The gallery's price list.</param>
    /// <param name="visible">The photos that the buyer may see now.</param>
    /// <param name="scopes">Of lines that are of a collection or the whole gallery, the photos in it, by the line's id.</param>
    public static CartContents Of(Cart cart, PriceList list, IReadOnlySet<Guid> visible, IReadOnlyDictionary<Guid, IReadOnlyList<CartPhoto>>? scopes = null)
    {
        var (found, waiting) = (new List<(PricedItem Item, IReadOnlyList<CartPhoto> Photos)>(), new List<Guid>());
        var counts = cart.Lines.GroupBy(line => line.VariantId).ToDictionary(same => same.Key, same => same.Sum(line => line.Quantity));
        foreach (var line in cart.Lines)
        {
            if (list.FindProduct(line.ProductId) is { IsOffered: true } product && product.Find(line.VariantId) is { } variant && PhotosOf(line, product) is { } photos)
                found.Add((new PricedItem(line.Id, product, variant, line.Quantity, checked(variant.UnitPriceAt(counts[variant.Id]) * line.Quantity)), photos));
            else
                waiting.Add(line.Id);
        }

        foreach (var chosen in cart.Packages)
        {
            if (list.FindPackage(chosen.PackageId) is { IsOffered: true } package && Filled(chosen, package, list) is { } slots && slots.All(slot => Sees(slot.Photos)))
                found.AddRange(Parts(chosen, package, slots));
            else
                waiting.Add(chosen.Id);
        }

        return new CartContents([.. found.Select(one => one.Item)], [.. found.Select(one => one.Photos)], waiting);

        IReadOnlyList<CartPhoto>? PhotosOf(CartLine line, Product product) =>
            product.Scope == SoldScope.Photo ? Sees(line.Photos) ? line.Photos : null
            : scopes?.GetValueOrDefault(line.Id) is { Count: > 0 } all ? all : null;

        bool Sees(IReadOnlyList<CartPhoto> photos) => photos.All(photo => visible.Contains(photo.AssetId));
    }

    /// <summary>Null while photos are still to be chosen.</summary>
    private static List<Slot>? Filled(CartPackage chosen, Package package, PriceList list)
    {
        var slots = package.Items.Select(item =>
        {
            var product = list.FindProduct(item.ProductId)!;
            var photos = chosen.Slots.FirstOrDefault(slot => slot.ProductId == item.ProductId && slot.VariantId == item.VariantId)?.Photos ?? [];
            return new Slot(product, product.Find(item.VariantId)!, item.Quantity, photos);
        }).ToList();
        return slots.TrueForAll(slot => slot.IsFilled) ? slots : null;
    }

    /// <summary>The package's price, split as its parts cost by themselves.</summary>
    private static IEnumerable<(PricedItem Item, IReadOnlyList<CartPhoto> Photos)> Parts(CartPackage chosen, Package package, List<Slot> slots)
    {
        var shares = package.Shares(slots.ConvertAll(slot => slot.Variant.PriceMinor * slot.Quantity));
        return slots.Select((slot, i) => (
            new PricedItem(chosen.Id, slot.Product, slot.Variant, slot.Quantity, shares[i]) { PackageKey = chosen.Id, Package = package }, slot.Photos));
    }

    private sealed record Slot(Product Product, Variant Variant, int Quantity, IReadOnlyList<CartPhoto> Photos)
    {
        // One photo a piece, or one choice for all pieces of what takes several.
        public bool IsFilled => Product.Scope != SoldScope.Photo || (Product.Photos == PhotoCount.One ? Photos.Count == Quantity : Product.Photos.Holds(Photos.Count));
    }
}
