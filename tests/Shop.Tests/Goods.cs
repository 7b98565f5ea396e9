using Shop.Contracts;
using Shop.Domain.Catalogue;

namespace Shop.Tests;

/// <summary>What the studio in Zürich sells.</summary>
internal static class Goods
{
    public static Guid Id(int number) => new($"01900000-0000-7000-8000-{number + 0x1000:x12}");

    /// <summary>A print in two sizes; the small one is cheaper from ten pieces on.</summary>
    public static Product Print() => new(Id(1), SoldKind.Print, "Fine print",
    [
        new Variant(Id(11), "10 × 15 cm", 500, 120) { Size = PaperSize.Of(1500, 1000), Tiers = [new Tier(10, 400), new Tier(50, 300)] },
        new Variant(Id(12), "20 × 30 cm", 2500, 600) { Size = PaperSize.Of(2000, 3000) },
    ]);

    public static Product Download() => new(Id(2), SoldKind.Download, "High-resolution file", [new Variant(Id(21), "", 1900, 0)]);

    public static Product Book() => new(Id(3), SoldKind.Album, "Photo book", [new Variant(Id(31), "", 12_000, 5_000)]) { TaxClass = TaxClass.Reduced, Photos = new PhotoCount(1, 40) };

    public static Product GiftCard() => new(Id(4), SoldKind.GiftCard, "Gift card", [new Variant(Id(41), "", 5_000, 0)]) { Photos = PhotoCount.None, TaxClass = TaxClass.Untaxed };

    /// <summary>Three prints and two files at one price.</summary>
    public static Package Package() => new(Id(5), "Family", 4000, [new PackageItem(Id(1), Id(11), 3), new PackageItem(Id(2), Id(21), 2)]);

    public static ShippingMethod Post() => new(Id(6), "Post", ShippingKind.ByAmount, 900) { Steps = [new ShippingStep(10_000, 500), new ShippingStep(20_000, 0)], CostMinor = 700 };

    /// <summary>A list with all of it.</summary>
    public static PriceList List(bool includesTax = true)
    {
        var list = PriceList.New(Id(0), "CHF", Cast.Noon);
        list.Describe("Weddings", includesTax, 0, Cast.Noon).Succeeded.ShouldBeTrue();
        foreach (var product in new[] { Print(), Download(), Book(), GiftCard() })
            list.Put(product, Cast.Noon).Succeeded.ShouldBeTrue();

        list.Put(Package(), Cast.Noon).Succeeded.ShouldBeTrue();
        list.Put(Post(), Cast.Noon).Succeeded.ShouldBeTrue();
        return list;
    }
}
