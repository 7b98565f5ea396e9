using Shop.Contracts;
using Shop.Domain.Catalogue;
using Shop.UseCases.Listing;

namespace Shop.Domain.Pricing;

/// <summary>Prices made from what things cost: cost times a factor, the tax of home on top where prices include it, rounded up to an ending.</summary>
/// <param name="Factor">In ten-thousandths: 25000 for two and a half times the cost.</param>
/// <param name="Ending">What prices end in.</param>
/// <param name="LowersToo">Whether prices that are higher already come down.</param>
/// <param name="Only">The products; all when empty.</param>
internal sealed record Markup(int Factor, PriceEnding Ending, bool LowersToo, IReadOnlyList<Guid> Only)
{
    public const int One = 1_0000;
    public const int Highest = 100 * One;

    /// <summary>What a list's prices would be; what stays is not among them.</summary>
    public IReadOnlyList<MarkedUp> Of(PriceList list, TaxTerms home) =>
    [
        .. from product in list.Products
           where product.Kind != SoldKind.GiftCard && (Only.Count == 0 || Only.Contains(product.Id))
           from variant in product.Variants
           where variant.CostMinor > 0
           let price = PriceOf(variant.CostMinor, list, home.Of(product.TaxClass))
           where price > variant.PriceMinor || (LowersToo && price < variant.PriceMinor)
           select new MarkedUp(product, variant, price),
    ];

    /// <summary>The smallest amount with the ending that is not below another.</summary>
    public static long RoundUp(long minor, PriceEnding ending, string currency)
    {
        var unit = Money.UnitOf(currency);
        var (step, offset) = ending switch
        {
            PriceEnding.Whole => (unit, 0L),
            PriceEnding.Ninety => (unit, unit * 90 / 100),
            PriceEnding.NinetyFive => (unit, unit * 95 / 100),
            PriceEnding.Five => (unit * 5, 0L),
            PriceEnding.Ten => (unit * 10, 0L),
            _ => (1L, 0L),
        };
        offset = unit == 1 ? 0 : offset; // a yen has no cents to end in
        return minor <= offset ? offset : offset + ((minor - offset + step - 1) / step * step);
    }

    private long PriceOf(long costMinor, PriceList list, TaxRate rate)
    {
        var net = (long)decimal.Ceiling((decimal)costMinor * Factor / One);
        return RoundUp(list.IncludesTax ? net + rate.OnTopOf(net) : net, Ending, list.Currency);
    }
}

/// <summary>Another price of an option; its prices by quantity follow in proportion.</summary>
internal sealed record MarkedUp(Product Product, Variant Variant, long PriceMinor)
{
    public Variant Result => Variant with
    {
        PriceMinor = PriceMinor,
        Tiers = [.. Variant.Tiers.Select(tier => tier with { PriceMinor = (long)Math.Round((decimal)tier.PriceMinor * PriceMinor / Variant.PriceMinor, MidpointRounding.AwayFromZero) })],
    };
}
