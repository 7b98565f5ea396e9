using Shop.Domain.Pricing;

namespace Shop.Tests.Domain.Pricing;

public sealed class BenefitTests
{
    private static readonly PricedItem Prints = new(Goods.Id(1), Goods.Print(), Goods.Print().Variants[0], 4, 2000);
    private static readonly PricedItem Large = new(Goods.Id(2), Goods.Print(), Goods.Print().Variants[1], 1, 2500);
    private static readonly PricedItem File = new(Goods.Id(3), Goods.Download(), Goods.Download().Variants[0], 1, 1900);

    [Fact]
    public void A_percentage_is_rounded_once_and_split()
    {
        new PercentOff(1000).Off([Prints, Large, File]).ShouldBe([200, 250, 190]);
        new PercentOff(333).Off([Prints, Large, File]).Sum().ShouldBe(213);
    }

    [Fact]
    public void An_amount_goes_as_far_as_there_is_something_to_pay()
    {
        new AmountOff(640).Off([Prints, Large, File]).ShouldBe([200, 250, 190]);
        new AmountOff(1_000_000).Off([Prints, File]).ShouldBe([2000, 1900]);
    }

    [Fact]
    public void The_cheapest_piece_of_a_product_is_free() => new FreeProduct(Goods.Id(1)).Off([Large, File, Prints]).ShouldBe([0, 0, 500]);

    [Fact]
    public void Of_so_many_pieces_the_cheapest_are_free()
    {
        new BuyGet(2, 1).Off([Prints, Large, File]).ShouldBe([1000, 0, 0]);
        new BuyGet(5, 1).Off([Prints, Large, File]).ShouldBe([500, 0, 0]);
        new BuyGet(6, 1).Off([Prints, Large, File]).ShouldBe([0, 0, 0]);
    }

    [Fact]
    public void What_is_in_a_package_is_not_given_away_again() =>
        new BuyGet(1, 1).Off([Prints with { Package = Goods.Package() }, Large, File]).ShouldBe([0, 0, 1900]);

    [Fact]
    public void A_discount_covers_what_it_is_for_from_its_least_amount_on()
    {
        var discount = new Discount(Goods.Id(7), "Spring", new PercentOff(5000)) { Only = [Goods.Id(1)], MinimumMinor = 4500 };

        discount.On([Prints, Large, File], 900).Items.ShouldBe([1000, 1250, 0]);
        discount.On([Prints, File], 900).TotalMinor.ShouldBe(0);
        (discount with { Benefit = new FreeShipping() }).On([Prints, Large], 900).ShouldSatisfyAllConditions(saving => saving.ShippingMinor.ShouldBe(900), saving => saving.Items.Sum().ShouldBe(0));
    }
}
