using BuildingBlocks.UseCases;
using Shop.Domain.Catalogue;
using Shop.UseCases.Buying;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class BrowseShopHandler(Storefront storefront) : IQueryHandler<BrowseShop, ShopView>
{
    public async Task<ShopView> Handle(BrowseShop query, CancellationToken ct)
    {
        if (await storefront.Open(query.GalleryId, ct) is not { List: var list })
            return ShopView.Nothing;

        return new ShopView(
            [.. list.Products.Where(product => product.IsOffered).Select(Product)],
            [.. list.Packages.Where(package => package.IsOffered).Select(package => Package(package, list))], list.Currency, list.IncludesTax, list.DownloadMinor);
    }

    private static ProductView Product(Product product) => new(
        product.Id, product.Kind, product.Name, product.Description, Scope(product.Scope), product.File == SoldFile.WebSize, Needs(product).Least, Needs(product).Most,
        [.. product.Variants.Select(variant => new VariantView(
            variant.Id, variant.Name, variant.PriceMinor, variant.Size?.Short, variant.Size?.Long, [.. variant.Tiers.Select(tier => new TierView(tier.From, tier.PriceMinor))]))]);

    private static PackageView Package(Package package, PriceList list) => new(package.Id, package.Name, package.Description, package.PriceMinor, [.. package.Items.Select(item =>
    {
        var product = list.FindProduct(item.ProductId)!;
        var (least, most) = Needs(product) == PhotoCount.One ? (item.Quantity, item.Quantity) : (Needs(product).Least, Needs(product).Most);
        return new PackageItemView(product.Id, item.VariantId, product.Name, product.Find(item.VariantId)!.Name, item.Quantity, least, most);
    })]);

    private static PhotoCount Needs(Product product) => product.Scope == SoldScope.Photo ? product.Photos : PhotoCount.None;

    private static ProductScope Scope(SoldScope scope) => scope switch
    {
        SoldScope.Photo => ProductScope.Photo,
        SoldScope.Collection => ProductScope.Collection,
        SoldScope.Gallery => ProductScope.Gallery,
        _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "Unknown scope."),
    };
}
