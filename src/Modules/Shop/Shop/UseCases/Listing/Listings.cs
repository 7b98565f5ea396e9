using Shop.Domain.Catalogue;

namespace Shop.UseCases.Listing;

/// <summary>What stands in a list, as the studio's pages say it, and back. The enums of both sides have the same names in the same order.</summary>
internal static class Listings
{
    public static Product AsProduct(this ListedProduct listed) =>
        new(listed.ProductId, listed.Kind, listed.Name.Trim(), [.. listed.Variants.Select(AsVariant)])
        {
            Description = Folded(listed.Description),
            TaxClass = (TaxClass)listed.Tax,
            Scope = (SoldScope)listed.Scope,
            File = (SoldFile)listed.File,
            Photos = new PhotoCount(listed.LeastPhotos, listed.MostPhotos),
            IsOffered = listed.IsOffered,
        };

    public static ListedProduct AsListed(this Product product) =>
        new(product.Id, product.Kind, product.Name, product.Description, [.. product.Variants.Select(AsListed)])
        {
            Tax = (TaxKind)product.TaxClass,
            Scope = (DownloadScope)product.Scope,
            File = (DownloadFile)product.File,
            LeastPhotos = product.Photos.Least,
            MostPhotos = product.Photos.Most,
            IsOffered = product.IsOffered,
        };

    public static Package AsPackage(this ListedPackage listed) =>
        new(listed.PackageId, listed.Name.Trim(), listed.PriceMinor, [.. listed.Items.Select(item => new PackageItem(item.ProductId, item.OptionId, item.Quantity))])
        {
            Description = Folded(listed.Description),
            IsOffered = listed.IsOffered,
        };

    public static ListedPackage AsListed(this Package package) => new(
        package.Id, package.Name, package.Description, package.PriceMinor, [.. package.Items.Select(item => new ListedItem(item.ProductId, item.VariantId, item.Quantity))], package.IsOffered);

    public static ShippingMethod AsMethod(this ListedShipping listed) => new(listed.MethodId, listed.Name.Trim(), (ShippingKind)listed.Way, listed.PriceMinor)
    {
        CostMinor = listed.CostMinor,
        Steps = [.. listed.Steps.Select(step => new ShippingStep(step.FromMinor, step.PriceMinor))],
        Countries = [.. listed.Countries.Distinct()],
    };

    public static ListedShipping AsListed(this ShippingMethod method) => new(
        method.Id, method.Name, (ShippingWay)method.Kind, method.PriceMinor, method.CostMinor,
        [.. method.Steps.Select(step => new ListedStep(step.FromMinor, step.PriceMinor))], method.Countries);

    private static Variant AsVariant(ListedOption option) => new(option.OptionId, option.Name.Trim(), option.PriceMinor, option.CostMinor)
    {
        Size = option.Size is { } size ? PaperSize.Of(size.ShortSide, size.LongSide) : null,
        Tiers = [.. option.Tiers.Select(tier => new Tier(tier.From, tier.PriceMinor))],
    };

    private static ListedOption AsListed(Variant variant) => new(variant.Id, variant.Name, variant.PriceMinor, variant.CostMinor)
    {
        Size = variant.Size is { } size ? new ListedSize(size.Short, size.Long) : null,
        Tiers = [.. variant.Tiers.Select(tier => new ListedTier(tier.From, tier.PriceMinor))],
    };

    private static string Folded(string lines) => lines.ReplaceLineEndings("\n").Trim();
}
