using Shop.Domain;
using Shop.Domain.Catalogue;
using Shop.Domain.Pricing;

namespace Shop.Tests.Domain.Pricing;

public sealed class MarginGuardTests
{
    private static readonly TaxTerms Home = new("VAT", new TaxRate(810), new TaxRate(260));
    private static readonly TaxTerms Hungary = new("ÁFA", new TaxRate(2700), new TaxRate(1800));

    [Fact]
    public void A_list_that_earns_gives_no_warning() => Warnings(Goods.List()).ShouldBeEmpty();

    [Fact]
    public void What_costs_more_than_its_price_is_told()
    {
        // 5.00 with 8.1 % in it leaves 4.63.
        Warnings(With(Print(500, cost: 500))).ShouldBe(["Print, 20 × 30 cm sells for CHF 0.37 less than it costs."]);
    }

    [Fact]
    public void Tax_on_top_of_a_price_takes_nothing_from_it() => Warnings(With(Print(500, cost: 500), includesTax: false)).ShouldBeEmpty();

    [Fact]
    public void The_price_of_many_counts()
    {
        var print = Print(1000, cost: 500, new Tier(10, 600), new Tier(50, 400));

        Warnings(With(print)).ShouldBe(["Print, 20 × 30 cm sells for CHF 1.30 less than it costs when 50 are bought."]);
    }

    [Fact]
    public void The_share_of_a_package_counts()
    {
        var list = With(Print(2000, cost: 1200));
        list.Put(new Package(Goods.Id(5), "Family", 2000, [new PackageItem(Goods.Id(1), Goods.Id(11), 2)]), Cast.Noon).Succeeded.ShouldBeTrue();

        // 20.00 for two leaves 9.25 for each.
        Warnings(list).ShouldBe(["Print, 20 × 30 cm sells for CHF 2.75 less than it costs in the package “Family”."]);
    }

    [Fact]
    public void The_fee_of_the_payment_counts()
    {
        var list = With(Print(1000, cost: 900));

        Warnings(list).ShouldBeEmpty();
        Warnings(list, fee: new PaymentFee(290, 30)).ShouldBe(["Print, 20 × 30 cm sells for CHF 0.34 less than it costs."]);
        Warnings(With(Print(1000, cost: 880), minimum: 10_000), fee: new PaymentFee(0, 500)).ShouldBe(["Print, 20 × 30 cm sells for CHF 0.05 less than it costs."], "a tenth of the least order");
    }

    [Fact]
    public void The_discount_that_saves_most_counts()
    {
        var list = With(Print(1000, cost: 600));

        Warnings(list, discounts: [Off(new PercentOff(20_00)), Off(new PercentOff(40_00), "Summer")]).ShouldBe(["Print, 20 × 30 cm sells for CHF 0.45 less than it costs with “Summer”."]);
        Warnings(list, discounts: [Off(new AmountOff(3000)) with { MinimumMinor = 5000 }]).ShouldBe(["Print, 20 × 30 cm sells for CHF 2.30 less than it costs when 5 are bought with “Sale”."]);
        Warnings(list, discounts: [Off(new BuyGet(1, 1))]).ShouldBe(["Print, 20 × 30 cm sells for CHF 1.38 less than it costs when 2 are bought with “Sale”."]);
    }

    [Fact]
    public void Where_more_is_taxed_less_is_left()
    {
        var list = With(Print(1000, cost: 800));

        Warnings(list, taxes: [Home, Hungary]).ShouldBe(["Print, 20 × 30 cm sells for CHF 0.13 less than it costs where the tax is 27 %."]);
        Warnings(list, taxes: [Home, Hungary], fee: new PaymentFee(20_00, 0)).Single().ShouldEndWith("less than it costs.", customMessage: "at home already");
    }

    [Fact]
    public void What_nobody_can_buy_loses_nothing()
    {
        Warnings(With(Print(100, cost: 500) with { IsOffered = false })).ShouldBeEmpty();
        Warnings(With(Goods.GiftCard()), fee: new PaymentFee(290, 30)).ShouldBeEmpty();
        Warnings(With(new Product(Goods.Id(1), Shop.Contracts.SoldKind.Service, "A call", [new Variant(Goods.Id(11), "", 0, 0)])), fee: new PaymentFee(290, 30)).ShouldBeEmpty();
    }

    // At random: no quote that a client could get for one option alone, at home, is worse than the guard says.
    [Fact]
    public void Nobody_gets_an_option_for_less_than_the_guard_says()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var price = random.Next(1, 3000);
            var print = Print(price, cost: random.Next(0, 3000), [.. new[] { 5, 20 }.Select((from, i) => new Tier(from, price - i - 1)).Where(tier => tier.PriceMinor > 0)]);
            var list = With(print);
            Discount[] discounts = [Off(new PercentOff(random.Next(1, 90) * 100)) with { MinimumMinor = random.Next(0, 20_000) }];
            var told = new MarginGuard([Home], PaymentFee.None, discounts).Of(list).SingleOrDefault()?.Missing.Minor ?? 0;

            foreach (var quantity in new[] { 1, 2, 4, 5, 7, 20, 50 })
            {
                var line = Quote.Of(list, [new PricedItem(default, print, print.Variants[0], quantity, print.Variants[0].UnitPriceAt(quantity) * quantity)], null, Home, discounts).Lines.Single();
                ((line.CostMinor - line.NetMinor + quantity - 1) / quantity).ShouldBeLessThanOrEqualTo(told + 1, "but for rounding");
            }
        }
    }

    private static Product Print(long price, long cost, params Tier[] tiers) =>
        new(Goods.Id(1), Shop.Contracts.SoldKind.Print, "Print", [new Variant(Goods.Id(11), "20 × 30 cm", price, cost) { Tiers = tiers }]);

    private static PriceList With(Product product, bool includesTax = true, long minimum = 0)
    {
        var list = PriceList.New(Goods.Id(0), "CHF", Cast.Noon);
        list.Describe("Weddings", includesTax, minimum, Cast.Noon).Succeeded.ShouldBeTrue();
        list.Put(product, Cast.Noon).Succeeded.ShouldBeTrue();
        return list;
    }

    private static Discount Off(Benefit benefit, string name = "Sale") => new(Goods.Id(70), name, benefit);

    private static IReadOnlyList<string> Warnings(PriceList list, PaymentFee? fee = null, Discount[]? discounts = null, TaxTerms[]? taxes = null) =>
        [.. new MarginGuard(taxes ?? [Home], fee ?? PaymentFee.None, discounts ?? []).Of(list).Select(loss => loss.Sentence)];
}
