using Shop.Domain.Catalogue;

namespace Shop.Domain.Pricing;

/// <summary>What a cart costs, to the last minor unit: shown before an order, and written on it. The total is the sum of the lines' gross, shipping's included.</summary>
/// <param name="Currency">Of all amounts, ISO 4217.</param>
/// <param name="Items">What is bought.</param>
/// <param name="Lines">What each item costs, in the same order.</param>
/// <param name="Shipping">What shipping costs; null when nothing is shipped.</param>
/// <param name="Discount">The one that saves most; null for none.</param>
internal sealed record Quote(string Currency, IReadOnlyList<PricedItem> Items, IReadOnlyList<QuotedLine> Lines, QuotedLine? Shipping, Discount? Discount)
{
    /// <summary>By the list, tax included, without shipping.</summary>
    public long GoodsMinor => Lines.Sum(line => line.ListMinor);

    public long DiscountMinor => All.Sum(line => line.DiscountMinor);

    public long TaxMinor => All.Sum(line => line.TaxMinor);

    /// <summary>What is to be paid, tax included.</summary>
    public long TotalMinor => All.Sum(line => line.GrossMinor);

    public long CostMinor => All.Sum(line => line.CostMinor);

    public Money Total => new(TotalMinor, Currency);

    /// <summary>Net and tax of each rate, the highest first.</summary>
    public IReadOnlyList<TaxSum> Taxes =>
        [.. All.GroupBy(line => line.Rate).OrderByDescending(same => same.Key.Hundredths).Select(same => new TaxSum(same.Key, same.Sum(line => line.NetMinor), same.Sum(line => line.TaxMinor)))];

    private IEnumerable<QuotedLine> All => Shipping is { } shipping ? Lines.Append(shipping) : Lines;

    /// <summary>Prices the items with the discount that saves most; of two that save the same, the earlier.</summary>
    public static Quote Of(PriceList list, IReadOnlyList<PricedItem> items, ShippingMethod? shipping, TaxTerms taxes, IEnumerable<Discount> offered)
    {
        var postage = shipping?.PriceFor(items.Where(item => item.Product.IsShipped).Sum(item => item.ListMinor)) ?? 0;
        var best = With(null);
        foreach (var discount in offered)
        {
            if (With(discount) is var quote && quote.TotalMinor < best.TotalMinor)
                best = quote;
        }

        return best;

        Quote With(Discount? discount)
        {
            var saving = discount?.On(items, postage) ?? Saving.None(items.Count);
            var lines = items.Select((item, i) => QuotedLine.Of(item.ListMinor, saving.Items[i], taxes.Of(TaxOf(item)), list.IncludesTax, item.CostMinor));
            var sent = shipping is null ? null : QuotedLine.Of(postage, saving.ShippingMinor, taxes.Of(TaxClass.Standard), list.IncludesTax, shipping.CostMinor);
            return new Quote(list.Currency, items, [.. lines], sent, discount);
        }
    }

    // What a gift card pays for later is taxed then.
    private static TaxClass TaxOf(PricedItem item) => item.CanBeDiscounted ? item.Product.TaxClass : TaxClass.Untaxed;
}

/// <summary>What is taxed at one rate.</summary>
internal sealed record TaxSum(TaxRate Rate, long NetMinor, long TaxMinor);
