using Shop.Contracts;

namespace Shop.Domain.Catalogue;

/// <summary>What most studios sell, to begin with: nothing is offered before it has a price.</summary>
internal static class TypicalList
{
    private static readonly (int Side, int Other)[] Centimeters = [(10, 15), (13, 18), (20, 30), (30, 45)];
    private static readonly (int Side, int Other)[] Inches = [(4, 6), (5, 7), (8, 10), (11, 14)];

    /// <summary>Where prints are measured in inches.</summary>
    private static readonly HashSet<string> CurrenciesOfInches = ["USD", "CAD"];

    /// <summary>The products; each call makes new ones.</summary>
    /// <param name="currency">Of the list.</param>
    /// <param name="newId">Gives an id nobody has.</param>
    public static IReadOnlyList<Product> Products(string currency, Func<Guid> newId)
    {
        return
        [
            Hidden(new Product(newId(), SoldKind.Print, "Print", Sizes(["matte", "glossy"]))),
            Hidden(new Product(newId(), SoldKind.WallArt, "Canvas", [.. Sizes([""]).Skip(2)])),
            Hidden(new Product(newId(), SoldKind.Download, "High-resolution file", [new Variant(newId(), "", 0, 0)])),
            Hidden(new Product(newId(), SoldKind.Download, "Web-size file", [new Variant(newId(), "", 0, 0)]) { File = SoldFile.WebSize }),
            Hidden(new Product(newId(), SoldKind.Download, "The whole gallery", [new Variant(newId(), "", 0, 0)]) { Scope = SoldScope.Gallery, Photos = PhotoCount.None }),
            Hidden(new Product(newId(), SoldKind.Album, "Album", [new Variant(newId(), "20 pages", 0, 0), new Variant(newId(), "40 pages", 0, 0)]) { Photos = new PhotoCount(20, 80) }),
        ];

        List<Variant> Sizes(string[] papers) => CurrenciesOfInches.Contains(currency)
            ? [.. from size in Inches from paper in papers select Sized($"{size.Side} × {size.Other} in", paper, PaperSize.Of(size.Side * 254, size.Other * 254))]
            : [.. from size in Centimeters from paper in papers select Sized($"{size.Side} × {size.Other} cm", paper, PaperSize.Of(size.Side * 100, size.Other * 100))];

        Variant Sized(string name, string paper, PaperSize size) => new(newId(), paper.Length == 0 ? name : $"{name}, {paper}", 0, 0) { Size = size };
    }

    private static Product Hidden(Product product) => product with { IsOffered = false };
}
