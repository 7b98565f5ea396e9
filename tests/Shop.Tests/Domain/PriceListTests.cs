using Shop.Domain;

namespace Shop.Tests.Domain;

public sealed class PriceListTests
{
    private readonly PriceList _list = PriceList.Empty(Cast.Wedding);

    [Fact]
    public void A_gallery_without_a_price_sells_nothing() => _list.PriceIn("CHF").ShouldBeNull();

    [Fact]
    public void A_price_is_sold_at()
    {
        _list.Set(1900, "CHF").Succeeded.ShouldBeTrue();

        _list.PriceIn("CHF").ShouldBe(new Money(1900, "CHF"));
    }

    [Fact]
    public void A_price_does_not_become_another_value_when_the_studio_changes_its_currency()
    {
        _list.Set(1900, "CHF");

        _list.PriceIn("JPY").ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void Less_than_one_minor_unit_is_refused(long price)
    {
        var outcome = _list.Set(price, "CHF");

        outcome.Reason.ShouldBe("A price is at least CHF 0.01. Leave it empty to sell nothing.");
        outcome.Field.ShouldBe("PriceMinor");
    }

    [Fact]
    public void A_slip_of_the_keyboard_is_refused()
    {
        _list.Set(10_000_000, "CHF").Succeeded.ShouldBeTrue();

        _list.Set(10_000_001, "CHF").Reason.ShouldBe("A price is at most CHF 100,000.00.");
    }

    [Fact]
    public void No_price_takes_the_gallery_out_of_the_shop()
    {
        _list.Set(1900, "CHF");
        _list.Set(null, "CHF").Succeeded.ShouldBeTrue();

        _list.PriceIn("CHF").ShouldBeNull();
    }
}
