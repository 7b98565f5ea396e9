using BuildingBlocks;
using Shop.Contracts;

namespace Shop.Domain.Catalogue;

/// <summary>What a price list takes; each refusal names the field it is about.</summary>
internal static class Checks
{
    public static Outcome Of(Product product, string currency)
    {
        if (Named(product.Name, Product.LongestName, nameof(Product.Name), "A product") is { Succeeded: false } refused)
            return refused;
        if (product.Description.Length > Product.LongestDescription)
            return Outcome.Refused($"A description has at most {Product.LongestDescription} characters.", nameof(Product.Description));
        if (product.Kind == SoldKind.Shipping)
            return Outcome.Refused("Shipping has a place of its own in a price list.", nameof(Product.Kind));
        if (product.Photos.Least < 0 || product.Photos.Most < product.Photos.Least || product.Photos.Most > PhotoCount.Highest)
            return Outcome.Refused($"A product takes between 0 and {PhotoCount.Highest} photos, the least first.", nameof(Product.Photos));
        if (product.IsCropped && product.Photos != PhotoCount.One)
            return Outcome.Refused("A print or a piece of wall art is of one photo. What takes several is an album.", nameof(Product.Photos));
        if (product.Variants.Count is 0 or > Product.MostVariants)
            return Outcome.Refused($"A product has between 1 and {Product.MostVariants} options.", nameof(Product.Variants));
        if (product.Variants.Count > 1 && product.Variants.GroupBy(variant => variant.Name.Trim(), StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice)
            return Outcome.Refused($"Two options are called “{twice.Key}”. Clients have to tell them apart.", nameof(Product.Variants));

        return product.Variants.Select((variant, i) => Of(variant, product, currency, $"{nameof(Product.Variants)}[{i}].")).FirstOrDefault(outcome => !outcome.Succeeded) ?? Outcome.Done;
    }

    public static Outcome Of(Package package, PriceList list)
    {
        if (Named(package.Name, Product.LongestName, nameof(Package.Name), "A package") is { Succeeded: false } refused)
            return refused;
        if (package.Description.Length > Product.LongestDescription)
            return Outcome.Refused($"A description has at most {Product.LongestDescription} characters.", nameof(Package.Description));
        if (package.PriceMinor is < 0 or > Variant.HighestMinor)
            return Outcome.Refused($"A price is between 0 and {new Money(Variant.HighestMinor, list.Currency)}.", nameof(Package.PriceMinor));
        if (package.Items.Count is 0 or > Package.MostItems)
            return Outcome.Refused($"A package holds between 1 and {Package.MostItems} things.", nameof(Package.Items));
        if (package.Items.Any(item => item.Quantity is < 1 or > 999))
            return Outcome.Refused("Of each thing a package holds between 1 and 999 pieces.", nameof(Package.Items));
        if (package.Items.Any(item => list.FindProduct(item.ProductId)?.Find(item.VariantId) is null))
            return Outcome.Refused("The package holds something that is no longer in this price list.", nameof(Package.Items));

        return package.Items.Any(item => list.FindProduct(item.ProductId)!.Kind == SoldKind.GiftCard)
            ? Outcome.Refused("A gift card is worth what it costs, so it can't be part of a package.", nameof(Package.Items))
            : Outcome.Done;
    }

    public static Outcome Of(ShippingMethod method, string currency)
    {
        if (Named(method.Name, Product.LongestName, nameof(ShippingMethod.Name), "A way of shipping") is { Succeeded: false } refused)
            return refused;
        if (method.PriceMinor is < 0 or > Variant.HighestMinor)
            return Outcome.Refused($"A price is between 0 and {new Money(Variant.HighestMinor, currency)}.", nameof(ShippingMethod.PriceMinor));
        if (method.CostMinor is < 0 or > Variant.HighestMinor)
            return Outcome.Refused($"A cost is between 0 and {new Money(Variant.HighestMinor, currency)}.", nameof(ShippingMethod.CostMinor));
        if (method.Countries.FirstOrDefault(country => country is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z']) is { } unknown)
            return Outcome.Refused($"“{unknown}” is not the code of a country. Please write two letters each, such as DE, AT, CH.", nameof(ShippingMethod.Countries));
        if (method.Kind != ShippingKind.ByAmount && method.Steps.Count > 0)
            return Outcome.Refused("Only a price by amount has steps.", nameof(ShippingMethod.Steps));
        if (method.Steps.Any(step => step.PriceMinor is < 0 or > Variant.HighestMinor || step.FromMinor is < 1 or > Variant.HighestMinor))
            return Outcome.Refused($"Amounts are between 0 and {new Money(Variant.HighestMinor, currency)}.", nameof(ShippingMethod.Steps));

        return Rises(method.Steps.Select(step => step.FromMinor)) ? Outcome.Done : Outcome.Refused("Each step begins at a higher amount than the one before.", nameof(ShippingMethod.Steps));
    }

    private static Outcome Of(Variant variant, Product product, string currency, string at)
    {
        if (variant.Name.Trim().Length > Product.LongestName || variant.Name.Any(char.IsControl))
            return Outcome.Refused($"An option has a name of at most {Product.LongestName} characters.", at + nameof(Variant.Name));
        if (product.Variants.Count > 1 && string.IsNullOrWhiteSpace(variant.Name))
            return Outcome.Refused("Where there are several options, each needs a name.", at + nameof(Variant.Name));
        if (variant.PriceMinor is < 0 or > Variant.HighestMinor)
            return Outcome.Refused($"A price is between 0 and {new Money(Variant.HighestMinor, currency)}.", at + nameof(Variant.PriceMinor));
        if (variant.CostMinor is < 0 or > Variant.HighestMinor)
            return Outcome.Refused($"A cost is between 0 and {new Money(Variant.HighestMinor, currency)}.", at + nameof(Variant.CostMinor));
        if (product.Kind == SoldKind.GiftCard && variant.PriceMinor == 0)
            return Outcome.Refused("A gift card is worth what it costs, so it costs something.", at + nameof(Variant.PriceMinor));
        if (variant.Size is { } size && (size.Short < 1 || size.Long > PaperSize.Highest))
            return Outcome.Refused("A side of a print is between 0.1 mm and 3 m long.", at + nameof(Variant.Size));

        return TiersOf(variant, product, at + nameof(Variant.Tiers));
    }

    private static Outcome TiersOf(Variant variant, Product product, string field)
    {
        if (variant.Tiers.Count == 0)
            return Outcome.Done;
        if (product.Kind is SoldKind.GiftCard)
            return Outcome.Refused("A gift card is worth what it costs, so many cost as much as one.", field);
        if (variant.Tiers.Count > Tier.Most || variant.Tiers.Any(tier => tier.From is < 2 or > 999) || !Rises(variant.Tiers.Select(tier => (long)tier.From)))
            return Outcome.Refused($"There are at most {Tier.Most} prices by quantity, from 2 to 999 pieces, in rising order.", field);

        return Rises(variant.Tiers.Select(tier => -tier.PriceMinor).Prepend(-variant.PriceMinor)) && variant.LowestMinor >= 0
            ? Outcome.Done
            : Outcome.Refused("The more pieces, the lower the price of one.", field);
    }

    private static Outcome Named(string name, int longest, string field, string what) =>
        name.Trim().Length is 0 || name.Trim().Length > longest || name.Any(char.IsControl)
            ? Outcome.Refused($"{what} has a name of at most {longest} characters.", field)
            : Outcome.Done;

    private static bool Rises(IEnumerable<long> numbers)
    {
        var all = numbers.ToList();
        return all.Zip(all.Skip(1)).All(pair => pair.First < pair.Second);
    }
}
