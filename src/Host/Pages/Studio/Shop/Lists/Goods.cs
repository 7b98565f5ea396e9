using Host.Web;
using Shop.Contracts;
using Shop.UseCases.Listing;

namespace Host.Pages.Studio.Shop.Lists;

/// <summary>How the studio's pages say what a price list holds.</summary>
internal static class Goods
{
    /// <summary>The kinds of products a list may have, in the order they are offered.</summary>
    public static IReadOnlyList<SoldKind> Kinds { get; } = [SoldKind.Print, SoldKind.WallArt, SoldKind.Album, SoldKind.Download, SoldKind.Service, SoldKind.GiftCard];

    public static string Of(SoldKind kind) => kind switch
    {
        SoldKind.Download => "Digital download",
        SoldKind.WallArt => "Wall art",
        SoldKind.GiftCard => "Gift card",
        _ => kind.ToString(),
    };

    public static string Of(ListedProduct product) => (product.Kind, product.Scope, product.File) switch
    {
        (SoldKind.Download, DownloadScope.Photo, DownloadFile.Original) => "Digital download, one photo, original",
        (SoldKind.Download, DownloadScope.Photo, _) => "Digital download, one photo, web size",
        (SoldKind.Download, DownloadScope.Collection, DownloadFile.Original) => "Digital download, a collection, originals",
        (SoldKind.Download, DownloadScope.Collection, _) => "Digital download, a collection, web size",
        (SoldKind.Download, _, DownloadFile.Original) => "Digital download, the whole gallery, originals",
        (SoldKind.Download, _, _) => "Digital download, the whole gallery, web size",
        (SoldKind.Album, _, _) when product.LeastPhotos == product.MostPhotos => $"Album of {Formats.Count(product.MostPhotos, "photo", "photos")}",
        (SoldKind.Album, _, _) => $"Album of {product.LeastPhotos} to {product.MostPhotos} photos",
        _ => Of(product.Kind),
    };

    public static string Of(ShippingWay way) => way switch
    {
        ShippingWay.ByAmount => "By the amount of goods",
        ShippingWay.PickUp => "Pick-up",
        _ => "Always the same",
    };

    public static string Of(TaxKind tax) => tax switch
    {
        TaxKind.Reduced => "Reduced rate",
        TaxKind.Untaxed => "Never taxed",
        _ => "Standard rate",
    };

    /// <summary>What a package holds, such as "3 × Print, 10 × 15 cm".</summary>
    public static IEnumerable<string> Of(ListedPackage package, PriceListView list) =>
        from item in package.Items
        from product in list.Products
        where product.ProductId == item.ProductId
        from option in product.Variants
        where option.OptionId == item.OptionId
        select $"{item.Quantity} × {Name(product, option)}";

    public static string Name(ListedProduct product, ListedOption option) => option.Name.Length == 0 ? product.Name : $"{product.Name}, {option.Name}";
}
