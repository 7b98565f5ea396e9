using BuildingBlocks;

namespace Shop.Domain.Catalogue;

/// <summary>What the studio sells and for how much; galleries are given a list. Orders keep copies: no change of a list touches one.</summary>
internal sealed partial class PriceList
{
    public const int LongestName = 120;
    public const int MostProducts = 200;
    public const int MostPackages = 60;

    public required Guid Id { get; init; }

    public string Name { get; private set; } = "";

    /// <summary>The gallery whose own list this is, told as one price on its page; null for a list of the studio's, which is given to galleries.</summary>
    public Guid? GalleryId { get; private init; }

    /// <summary>ISO 4217. A number alone must not become another value: a list keeps its currency for ever.</summary>
    public required string Currency { get; init; }

    /// <summary>Whether its prices are what the client pays; otherwise tax comes on top.</summary>
    public bool IncludesTax { get; private set; } = true;

    /// <summary>The least amount of an order, as the list has its prices; 0 for none.</summary>
    public long MinimumMinor { get; private set; }

    /// <summary>In the order clients see.</summary>
    public IReadOnlyList<Product> Products { get; private set; } = [];

    /// <summary>In the order clients see.</summary>
    public IReadOnlyList<Package> Packages { get; private set; } = [];

    /// <summary>In the order clients see.</summary>
    public IReadOnlyList<ShippingMethod> Shipping { get; private set; } = [];

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset ChangedAt { get; private set; }

    public bool SellsAnything => Products.Any(product => product.IsOffered) || Packages.Any(package => package.IsOffered);

    public static PriceList New(Guid id, string currency, DateTimeOffset now) => new() { Id = id, Currency = currency, CreatedAt = now, ChangedAt = now };

    public Product? FindProduct(Guid id) => Products.FirstOrDefault(product => product.Id == id);

    public Package? FindPackage(Guid id) => Packages.FirstOrDefault(package => package.Id == id);

    public ShippingMethod? FindShipping(Guid id) => Shipping.FirstOrDefault(method => method.Id == id);

    /// <summary>A list of its own with the same things in it; they keep their identities, which count within a list.</summary>
    public PriceList CopyAs(Guid id, string name, DateTimeOffset now) => new()
    {
        Id = id,
        Name = name.Trim(),
        Currency = Currency,
        IncludesTax = IncludesTax,
        MinimumMinor = MinimumMinor,
        Products = Products,
        Packages = Packages,
        Shipping = Shipping,
        CreatedAt = now,
        ChangedAt = now,
    };

    /// <summary>Its name, and the terms of the whole.</summary>
    public Outcome Describe(string name, bool includesTax, long minimumMinor, DateTimeOffset now)
    {
        var named = name.Trim();
        if (named.Length is 0 or > LongestName || named.Any(char.IsControl))
            return Outcome.Refused($"A price list has a name of at most {LongestName} characters.", nameof(Name));
        if (minimumMinor is < 0 or > Variant.HighestMinor)
            return Outcome.Refused($"The least amount of an order is between 0 and {new Money(Variant.HighestMinor, Currency)}.", nameof(MinimumMinor));

        (Name, IncludesTax, MinimumMinor, ChangedAt) = (named, includesTax, minimumMinor, now);
        return Outcome.Done;
    }

    /// <summary>A new product at the end, or another version of one at its place.</summary>
    public Outcome Put(Product product, DateTimeOffset now)
    {
        if (Checks.Of(product, Currency) is { Succeeded: false } refused)
            return refused;
        if (FindProduct(product.Id) is null && Products.Count >= MostProducts)
            return Outcome.Refused($"A price list has at most {MostProducts} products.");
        if (Packages.FirstOrDefault(package => package.Items.Any(item => item.ProductId == product.Id && product.Find(item.VariantId) is null)) is { } package)
            return Outcome.Refused($"The package “{package.Name}” holds an option that would be gone. Take it out of the package first.", nameof(Product.Variants));

        (Products, ChangedAt) = (Replaced(Products, product, other => other.Id == product.Id), now);
        return Outcome.Done;
    }

    public Outcome RemoveProduct(Guid productId, DateTimeOffset now)
    {
        if (Packages.FirstOrDefault(package => package.Items.Any(item => item.ProductId == productId)) is { } package)
            return Outcome.Refused($"The package “{package.Name}” holds this product. Take it out of the package first.");

        (Products, ChangedAt) = ([.. Products.Where(product => product.Id != productId)], now);
        return Outcome.Done;
    }

    /// <summary>A new package at the end, or another version of one at its place.</summary>
    public Outcome Put(Package package, DateTimeOffset now)
    {
        if (Checks.Of(package, this) is { Succeeded: false } refused)
            return refused;
        if (FindPackage(package.Id) is null && Packages.Count >= MostPackages)
            return Outcome.Refused($"A price list has at most {MostPackages} packages.");

        (Packages, ChangedAt) = (Replaced(Packages, package, other => other.Id == package.Id), now);
        return Outcome.Done;
    }

    public Outcome RemovePackage(Guid packageId, DateTimeOffset now)
    {
        (Packages, ChangedAt) = ([.. Packages.Where(package => package.Id != packageId)], now);
        return Outcome.Done;
    }

    /// <summary>A new way of shipping at the end, or another version of one at its place.</summary>
    public Outcome Put(ShippingMethod method, DateTimeOffset now)
    {
        if (Checks.Of(method, Currency) is { Succeeded: false } refused)
            return refused;
        if (FindShipping(method.Id) is null && Shipping.Count >= ShippingMethod.Most)
            return Outcome.Refused($"A price list has at most {ShippingMethod.Most} ways of shipping.");

        (Shipping, ChangedAt) = (Replaced(Shipping, method, other => other.Id == method.Id), now);
        return Outcome.Done;
    }

    public Outcome RemoveShipping(Guid methodId, DateTimeOffset now)
    {
        (Shipping, ChangedAt) = ([.. Shipping.Where(method => method.Id != methodId)], now);
        return Outcome.Done;
    }

    /// <summary>Moves a product by so many places, as far as there are places.</summary>
    public Outcome Move(Guid productId, int places, DateTimeOffset now)
    {
        var products = Products.ToList();
        var from = products.FindIndex(product => product.Id == productId);
        if (from < 0)
            return Outcome.Done; // it is gone

        var moved = products[from];
        products.RemoveAt(from);
        products.Insert(Math.Clamp(from + places, 0, products.Count), moved);
        (Products, ChangedAt) = (products, now);
        return Outcome.Done;
    }

    private static List<T> Replaced<T>(IReadOnlyList<T> all, T one, Predicate<T> isIt)
    {
        var list = all.ToList();
        var at = list.FindIndex(isIt);
        if (at < 0)
            list.Add(one);
        else
            list[at] = one;

        return list;
    }
}
