using Shop.Contracts;

namespace Shop.UseCases.Buying;

/// <summary>What a gallery sells.</summary>
public sealed record BrowseShop(Guid GalleryId);

/// <summary>A gallery's shop; amounts are minor units of <paramref name="Currency"/>.</summary>
/// <param name="Products">What is offered, in the studio's order; empty when nothing is for sale.</param>
/// <param name="Packages">Several things at one price, in the studio's order.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="IncludesTax">Whether prices include tax; otherwise it is added at the end.</param>
/// <param name="DownloadMinor">The price of a photo's file where that is all that is for sale; otherwise null.</param>
public sealed record ShopView(IReadOnlyList<ProductView> Products, IReadOnlyList<PackageView> Packages, string Currency, bool IncludesTax, long? DownloadMinor)
{
    /// <summary>Nothing is for sale.</summary>
    public static ShopView Nothing { get; } = new([], [], "", true, null);

    /// <summary>Whether anything is.</summary>
    public bool IsOpen => Products.Count + Packages.Count > 0;
}

/// <summary>Something that is for sale.</summary>
/// <param name="ProductId">Its id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Description">Some lines; may be empty.</param>
/// <param name="Scope">What a download is of.</param>
/// <param name="IsWebSize">Whether a download holds small files.</param>
/// <param name="LeastPhotos">How many photos one piece takes at least; 0 where it takes none.</param>
/// <param name="MostPhotos">How many at most.</param>
/// <param name="Variants">What it is to be had as.</param>
public sealed record ProductView(
    Guid ProductId, SoldKind Kind, string Name, string Description, ProductScope Scope, bool IsWebSize, int LeastPhotos, int MostPhotos, IReadOnlyList<VariantView> Variants)
{
    /// <summary>The lowest price of one piece.</summary>
    public long FromMinor => Variants.Min(variant => variant.PriceMinor);
}

/// <summary>What a download is of.</summary>
public enum ProductScope
{
    Photo,
    Collection,
    Gallery,
}

/// <summary>An option.</summary>
/// <param name="VariantId">Its id.</param>
/// <param name="Name">What it is called; may be empty.</param>
/// <param name="PriceMinor">Of one piece.</param>
/// <param name="ShortSide">The short side of a print in tenths of a millimeter; null where there is none.</param>
/// <param name="LongSide">The long side.</param>
/// <param name="Tiers">The price of one piece from a number of pieces on.</param>
public sealed record VariantView(Guid VariantId, string Name, long PriceMinor, int? ShortSide, int? LongSide, IReadOnlyList<TierView> Tiers);

/// <summary>The price of one piece from a number of pieces on.</summary>
public sealed record TierView(int From, long PriceMinor);

/// <summary>Several things at one price.</summary>
public sealed record PackageView(Guid PackageId, string Name, string Description, long PriceMinor, IReadOnlyList<PackageItemView> Items);

/// <summary>One thing in a package.</summary>
/// <param name="ProductId">What.</param>
/// <param name="VariantId">As what.</param>
/// <param name="Product">What it is called.</param>
/// <param name="Variant">What the option is called; may be empty.</param>
/// <param name="Quantity">How many pieces.</param>
/// <param name="LeastPhotos">How many photos are to be chosen for it at least; 0 for none.</param>
/// <param name="MostPhotos">How many at most.</param>
public sealed record PackageItemView(Guid ProductId, Guid VariantId, string Product, string Variant, int Quantity, int LeastPhotos, int MostPhotos);
