using Shop.Domain;
using Shop.Domain.Pricing;
using Shop.UseCases.Listing;

namespace Shop.Tests.Domain.Pricing;

public sealed class MarkupTests
{
    private static readonly TaxTerms Untaxed = new("", new TaxRate(0), new TaxRate(0));

    [Theory]
    [InlineData(1201, PriceEnding.Exact, "CHF", 1201)]
    [InlineData(1200, PriceEnding.Whole, "CHF", 1200)]
    [InlineData(1201, PriceEnding.Whole, "CHF", 1300)]
    [InlineData(1190, PriceEnding.Ninety, "CHF", 1190)]
    [InlineData(1191, PriceEnding.Ninety, "CHF", 1290)]
    [InlineData(12, PriceEnding.Ninety, "CHF", 90)]
    [InlineData(1201, PriceEnding.NinetyFive, "CHF", 1295)]
    [InlineData(1201, PriceEnding.Five, "CHF", 1500)]
    [InlineData(2000, PriceEnding.Ten, "CHF", 2000)]
    [InlineData(2001, PriceEnding.Ten, "CHF", 3000)]
    [InlineData(1201, PriceEnding.NinetyFive, "JPY", 1201)]
    [InlineData(1201, PriceEnding.Ten, "JPY", 1210)]
    [InlineData(1201, PriceEnding.Ninety, "KWD", 1900)]
    public void Prices_are_rounded_up_to_their_ending(long minor, PriceEnding ending, string currency, long rounded) => Markup.RoundUp(minor, ending, currency).ShouldBe(rounded);

    [Fact]
    public void Only_what_rises_changes_unless_it_is_asked_for()
    {
        var list = Goods.List();

        Prices(new Markup(5_0000, PriceEnding.Exact, LowersToo: false, [])).ShouldBe([("10 × 15 cm", 600), ("20 × 30 cm", 3000), ("", 25_000)]);
        Prices(new Markup(3_0000, PriceEnding.Exact, LowersToo: false, [])).ShouldBe([("", 15_000)]);
        Prices(new Markup(3_0000, PriceEnding.Exact, LowersToo: true, [Goods.Id(1)])).ShouldBe([("10 × 15 cm", 360), ("20 × 30 cm", 1800)]);

        IReadOnlyList<(string, long)> Prices(Markup markup) => [.. markup.Of(list, Untaxed).Select(price => (price.Variant.Name, price.PriceMinor))];
    }

    [Fact]
    public void Tax_comes_on_top_where_prices_include_it()
    {
        var home = new TaxTerms("VAT", new TaxRate(1000), new TaxRate(500));
        var twice = new Markup(2_0000, PriceEnding.Exact, LowersToo: true, []);

        twice.Of(Goods.List(), home).Select(price => price.PriceMinor).ShouldBe([264, 1320, 10_500]);
        twice.Of(Goods.List(includesTax: false), home).Select(price => price.PriceMinor).ShouldBe([240, 1200, 10_000]);
    }
}
