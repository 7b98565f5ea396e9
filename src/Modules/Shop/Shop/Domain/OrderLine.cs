using Shop.Contracts;
using Shop.Domain.Catalogue;
using Shop.Domain.Pricing;

namespace Shop.Domain;

/// <summary>
/// One thing that was bought, as it was at that moment. Amounts are minor units of the order's currency and of all pieces; the price is what was to be paid for
/// the line after its discount, tax included.
/// </summary>
internal sealed class OrderLine
{
    public required int Position { get; init; }

    public required SoldKind Kind { get; init; }

    /// <summary>As the price list called it.</summary>
    public required string Product { get; init; }

    /// <summary>As the price list called it; may be empty.</summary>
    public string Variant { get; init; } = "";

    /// <summary>The package it was a part of; empty when it was bought by itself.</summary>
    public string Package { get; init; } = "";

    public int Quantity { get; init; } = 1;

    public IReadOnlyList<SoldPhoto> Photos { get; init; } = [];

    /// <summary>The paper's size; null where there is none.</summary>
    public PaperSize? Size { get; init; }

    /// <summary>Which files a download holds; null for anything else.</summary>
    public SoldFile? File { get; init; }

    public required long ListMinor { get; init; }

    public long DiscountMinor { get; init; }

    public required long PriceMinor { get; init; }

    public required long TaxMinor { get; init; }

    public required int TaxRate { get; init; }

    public required long CostMinor { get; init; }

    public long NetMinor => PriceMinor - TaxMinor;

    /// <summary>Whether somebody has to make it.</summary>
    public bool IsMade => Kind is SoldKind.Print or SoldKind.WallArt or SoldKind.Album or SoldKind.Service;

    /// <summary>Whether it goes into a parcel.</summary>
    public bool IsSent => Kind is SoldKind.Print or SoldKind.WallArt or SoldKind.Album;

    public string Description => Described(Product);

    /// <summary>What it is in one line: the product's name as given, its option, the photos, the pieces.</summary>
    public string Described(string product)
    {
        var what = Variant.Length > 0 ? $"{product}, {Variant}" : product;
        var named = Photos switch
        {
            [] => what,
            [var only] => $"{what}: {only.FileName}",
            [var first, ..] => $"{what}: {first.FileName} + {Photos.Count - 1}",
        };
        return (Package.Length > 0 ? $"{Package} · " : "") + (Quantity > 1 ? $"{Quantity} × {named}" : named);
    }

    public static OrderLine Of(int position, PricedItem item, QuotedLine line, IReadOnlyList<SoldPhoto> photos) => new()
    {
        Position = position,
        Kind = item.Product.Kind,
        Product = item.Product.Name,
        Variant = item.Variant.Name,
        Package = item.Package?.Name ?? "",
        Quantity = item.Quantity,
        Photos = photos,
        Size = item.Variant.Size,
        File = item.Product.Kind == SoldKind.Download ? item.Product.File : null,
        ListMinor = line.ListMinor,
        DiscountMinor = line.DiscountMinor,
        PriceMinor = line.GrossMinor,
        TaxMinor = line.TaxMinor,
        TaxRate = line.Rate.Hundredths,
        CostMinor = line.CostMinor,
    };

    public static OrderLine OfShipping(int position, ShippingMethod method, QuotedLine line) => new()
    {
        Position = position,
        Kind = SoldKind.Shipping,
        Product = method.Name,
        ListMinor = line.ListMinor,
        DiscountMinor = line.DiscountMinor,
        PriceMinor = line.GrossMinor,
        TaxMinor = line.TaxMinor,
        TaxRate = line.Rate.Hundredths,
        CostMinor = line.CostMinor,
    };
}
