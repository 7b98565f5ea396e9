using FsCheck;
using FsCheck.Fluent;
using Shop.Domain;
using Shop.Domain.Catalogue;

namespace Shop.Tests.Domain;

public sealed class MoneyTests
{
    [Theory]
    [InlineData(123450, "CHF", "CHF 1,234.50")]
    [InlineData(5, "EUR", "EUR 0.05")]
    [InlineData(1500, "JPY", "JPY 1,500")]
    [InlineData(1500, "KWD", "KWD 1.500")]
    [InlineData(-250, "USD", "USD -2.50")]
    public void An_amount_is_written_with_the_digits_of_its_currency(long minor, string currency, string written) =>
        new Money(minor, currency).ToString().ShouldBe(written);

    [Fact]
    public void Two_currencies_never_meet() =>
        Should.Throw<InvalidOperationException>(() => new Money(1, "CHF").Plus(new Money(1, "EUR")));

    [Theory]
    [InlineData(1900, 810, 142)]
    [InlineData(119, 1900, 19)]
    [InlineData(1, 1900, 0)]
    [InlineData(3, 10000, 2)] // half of 3 is 1.5: away from zero
    [InlineData(1, 10000, 1)]
    [InlineData(5000, 0, 0)]
    public void Tax_inside_a_price_is_rounded_half_away_from_zero(long gross, int rate, long tax) =>
        new TaxRate(rate).IncludedIn(new Money(gross, "CHF")).Minor.ShouldBe(tax);

    [Fact]
    public void Tax_is_the_nearest_minor_unit_for_any_price_and_rate() => Prop.ForAll(Prices, Rates, (price, rate) =>
    {
        var tax = new TaxRate(rate).IncludedIn(new Money(price, "CHF")).Minor;
        var twiceTheError = 2 * ((tax * (10_000 + rate)) - (price * rate));
        return tax >= 0 && tax <= price && twiceTheError > -(10_000 + rate) && twiceTheError <= 10_000 + rate;
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<long> Prices => Arb.From(Gen.Choose(1, (int)Variant.HighestMinor).Select(price => (long)price));

    private static Arbitrary<int> Rates => Arb.From(Gen.Choose(0, 10_000));
}
