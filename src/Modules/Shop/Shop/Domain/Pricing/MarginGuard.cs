using Shop.Contracts;
using Shop.Domain.Buying;
using Shop.Domain.Catalogue;

namespace Shop.Domain.Pricing;

/// <summary>
/// Finds what may sell for less than it costs: each option at the lowest price it can be had for – by quantity, in a package, with the discount that saves most –,
/// tax and the fee of the payment taken out. An order is taken to hold nothing else, but to reach the least amount of the list.
/// </summary>
/// <param name="taxes">Where it may be bought; home first.</param>
/// <param name="fee">Of a payment.</param>
/// <param name="discounts">Those that a client could have.</param>
internal sealed class MarginGuard(IReadOnlyList<TaxTerms> taxes, PaymentFee fee, IReadOnlyList<Discount> discounts)
{
    /// <summary>Of each option the worst loss by itself, and the worst in each package; in the order of the list.</summary>
    public IReadOnlyList<Loss> Of(PriceList list) =>
    [
        .. from product in list.Products
           where product.IsOffered && product.Kind != SoldKind.GiftCard // money is worth what it costs
           from variant in product.Variants
           let losses = Quantities(variant).SelectMany(quantity => LossesOf(list, Alone(product, variant, quantity)))
           let worst = Worst(losses)
           where worst is not null
           select worst,
        .. from package in list.Packages
           where package.IsOffered
           from losses in LossesOf(list, InPackage(package, list)).GroupBy(loss => loss.Option)
           select Worst(losses)!,
    ];

    // What is lost at home counts first: it needs no buyer from abroad.
    private static Loss? Worst(IEnumerable<Loss> losses) => losses.OrderBy(loss => loss.Rate is not null).ThenByDescending(loss => loss.Missing.Minor).FirstOrDefault();

    private IEnumerable<Loss> LossesOf(PriceList list, IReadOnlyList<PricedItem> items)
    {
        foreach (var (terms, isHome) in taxes.Select((terms, i) => (terms, i == 0)))
        {
            var quote = Quote.Of(list, items, shipping: null, terms, discounts);
            var order = Math.Max(quote.TotalMinor, list.MinimumMinor);
            foreach (var (item, line) in items.Zip(quote.Lines))
            {
                var missing = line.CostMinor + fee.On(line.GrossMinor, order) - line.NetMinor;
                if (missing > 0)
                    yield return Told(item, (missing + item.Quantity - 1) / item.Quantity, list.Currency, quote.Discount, isHome ? null : line.Rate);
            }
        }
    }

    private static Loss Told(PricedItem item, long missing, string currency, Discount? discount, TaxRate? rate) =>
        new(item.Product.Id, item.Variant.Name.Length == 0 ? item.Product.Name : $"{item.Product.Name}, {item.Variant.Name}", new Money(missing, currency))
        {
            PackageId = item.Package?.Id,
            Package = item.Package?.Name,
            From = item.Package is null ? item.Quantity : 1,
            Discount = discount?.Name,
            Rate = rate,
        };

    private static List<PricedItem> Alone(Product product, Variant variant, int quantity) =>
        [new(Guid.Empty, product, variant, quantity, variant.UnitPriceAt(quantity) * quantity)];

    private static List<PricedItem> InPackage(Package package, PriceList list)
    {
        var parts = package.Items.Select(item => (list.FindProduct(item.ProductId)!, item.Quantity, Variant: list.FindProduct(item.ProductId)!.Find(item.VariantId)!)).ToList();
        var shares = package.Shares(parts.ConvertAll(part => part.Variant.PriceMinor * part.Quantity));
        return [.. parts.Select((part, i) => new PricedItem(Guid.Empty, part.Item1, part.Variant, part.Quantity, shares[i]) { PackageKey = package.Id, Package = package })];
    }

    /// <summary>The numbers of pieces at which a price changes.</summary>
    private IEnumerable<int> Quantities(Variant variant) =>
        variant.Tiers.Select(tier => tier.From).Prepend(1).Concat(discounts.Select(discount => Reached(discount, variant))).Where(quantity => quantity is >= 1 and <= CartLine.HighestQuantity).Distinct();

    // From how many pieces on the discount is given.
    private static int Reached(Discount discount, Variant variant)
    {
        var paid = variant.LowestMinor == 0 ? 1 : (int)Math.Min((discount.MinimumMinor + variant.LowestMinor - 1) / variant.LowestMinor, int.MaxValue);
        return discount.Benefit is BuyGet(var buy, var get) ? Math.Max(paid, buy + get) : paid;
    }
}
