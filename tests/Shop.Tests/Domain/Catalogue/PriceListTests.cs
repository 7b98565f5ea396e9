using Shop.Contracts;
using Shop.Domain.Catalogue;

namespace Shop.Tests.Domain.Catalogue;

public sealed class PriceListTests
{
    private static readonly (Product Product, string Reason, string Field)[] Wrong =
    [
        (Goods.Print() with { Name = " " }, "A product has a name of at most 120 characters.", "Name"),
        (Goods.Print() with { Variants = [] }, "A product has between 1 and 60 options.", "Variants"),
        (Goods.Print() with { Photos = new PhotoCount(1, 4) }, "A print or a piece of wall art is of one photo. What takes several is an album.", "Photos"),
        (Goods.Print() with { Kind = SoldKind.Shipping }, "Shipping has a place of its own in a price list.", "Kind"),
        (Goods.Download() with { Variants = [new Variant(Goods.Id(21), "", 10_000_001, 0)] }, "A price is between 0 and CHF 100,000.00.", "Variants[0].PriceMinor"),
        (Goods.Download() with { Variants = [new Variant(Goods.Id(21), "a", 1, 0), new Variant(Goods.Id(22), "A ", 2, 0)] }, "Two options are called “a”. Clients have to tell them apart.", "Variants"),
        (Goods.GiftCard() with { Variants = [new Variant(Goods.Id(41), "", 0, 0)] }, "A gift card is worth what it costs, so it costs something.", "Variants[0].PriceMinor"),
    ];

    private readonly PriceList _list = Goods.List();

    [Fact]
    public void A_product_is_replaced_where_it_stands()
    {
        _list.Put(Goods.Download() with { Name = "The file" }, Cast.Noon).Succeeded.ShouldBeTrue();

        _list.Products.Select(product => product.Name).ShouldBe(["Fine print", "The file", "Photo book", "Gift card"]);
    }

    [Fact]
    public void Products_are_moved()
    {
        _list.Move(Goods.Id(4), -99, Cast.Noon);
        _list.Move(Goods.Id(1), 1, Cast.Noon);

        _list.Products.Select(product => product.Name).ShouldBe(["Gift card", "High-resolution file", "Fine print", "Photo book"]);
    }

    [Fact]
    public void What_a_package_holds_stays()
    {
        _list.RemoveProduct(Goods.Id(2), Cast.Noon).Reason.ShouldBe("The package “Family” holds this product. Take it out of the package first.");
        _list.Put(Goods.Print() with { Variants = [Goods.Print().Variants[1]] }, Cast.Noon).Reason.ShouldBe(
            "The package “Family” holds an option that would be gone. Take it out of the package first.");

        _list.RemovePackage(Goods.Id(5), Cast.Noon);
        _list.RemoveProduct(Goods.Id(2), Cast.Noon).Succeeded.ShouldBeTrue();
        _list.FindProduct(Goods.Id(2)).ShouldBeNull();
    }

    [Fact]
    public void A_copy_holds_the_same_and_goes_its_own_way()
    {
        var copy = _list.CopyAs(Goods.Id(99), " Portraits ", Cast.Noon);
        copy.RemovePackage(Goods.Id(5), Cast.Noon);

        (copy.Name, copy.Currency, copy.Products.Count).ShouldBe(("Portraits", "CHF", 4));
        _list.Packages.ShouldHaveSingleItem();
    }

    [Fact]
    public void The_price_of_a_piece_falls_with_their_number()
    {
        var small = Goods.Print().Variants[0];

        new[] { 1, 9, 10, 49, 50, 999 }.Select(small.UnitPriceAt).ShouldBe([500, 500, 400, 400, 300, 300]);
    }

    [Theory]
    [InlineData(10, 500, "The more pieces, the lower the price of one.")]
    [InlineData(1, 400, "There are at most 8 prices by quantity, from 2 to 999 pieces, in rising order.")]
    public void Prices_by_quantity_fall(int from, long price, string reason)
    {
        var print = Goods.Print();
        var variant = print.Variants[0] with { Tiers = [new Tier(from, price)] };

        _list.Put(print with { Variants = [variant, print.Variants[1]] }, Cast.Noon).Reason.ShouldBe(reason);
    }

    [Fact]
    public void What_makes_no_sense_is_refused_where_it_stands()
    {
        foreach (var (product, reason, field) in Wrong)
        {
            var outcome = _list.Put(product, Cast.Noon);
            (outcome.Reason, outcome.Field).ShouldBe((reason, field));
        }
    }

    [Fact]
    public void Money_is_no_part_of_a_package() => _list.Put(Goods.Package() with { Items = [new PackageItem(Goods.Id(4), Goods.Id(41), 1)] }, Cast.Noon).Reason.ShouldBe(
        "A gift card is worth what it costs, so it can't be part of a package.");

    [Fact]
    public void Sending_costs_what_the_amount_says()
    {
        new[] { 0L, 9_999, 10_000, 20_000 }.Select(Goods.Post().PriceFor).ShouldBe([900, 900, 500, 0]);
        _list.Put(Goods.Post() with { Steps = [new ShippingStep(500, 1), new ShippingStep(500, 0)] }, Cast.Noon).Reason.ShouldBe("Each step begins at a higher amount than the one before.");
        _list.Put(Goods.Post() with { Countries = ["ch"] }, Cast.Noon).Reason.ShouldBe("“ch” is not the code of a country. Please write two letters each, such as DE, AT, CH.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void Downloads_for_less_than_one_minor_unit_are_refused(long price)
    {
        var outcome = PriceList.OfDownloads(Cast.Wedding, "CHF", Cast.Noon).SellDownloads(price, Cast.Noon);

        (outcome.Reason, outcome.Field).ShouldBe(("A price is at least CHF 0.01. Leave it empty to sell nothing.", "PriceMinor"));
    }

    [Fact]
    public void A_slip_of_the_keyboard_is_refused()
    {
        var list = PriceList.OfDownloads(Cast.Wedding, "CHF", Cast.Noon);
        list.SellDownloads(10_000_000, Cast.Noon).Succeeded.ShouldBeTrue();

        list.SellDownloads(10_000_001, Cast.Noon).Reason.ShouldBe("A price is at most CHF 100,000.00.");
        list.DownloadMinor.ShouldBe(10_000_000);
    }

    [Fact]
    public void A_typical_list_hides_everything_until_it_has_prices()
    {
        foreach (var currency in new[] { "CHF", "USD", "JPY" })
        {
            var (list, ids) = (PriceList.New(Goods.Id(0), currency, Cast.Noon), 100);
            foreach (var product in TypicalList.Products(currency, () => Goods.Id(ids++)))
                list.Put(product, Cast.Noon).Succeeded.ShouldBeTrue(product.Name);

            list.Products.Count.ShouldBe(6);
            list.SellsAnything.ShouldBeFalse();
        }

        TypicalList.Products("CHF", () => Goods.Id(7))[0].Variants[0].ShouldSatisfyAllConditions(small => small.Name.ShouldBe("10 × 15 cm, matte"), small => small.Size.ShouldBe(PaperSize.Of(1000, 1500)));
        TypicalList.Products("USD", () => Goods.Id(7))[0].Variants[0].ShouldSatisfyAllConditions(small => small.Name.ShouldBe("4 × 6 in, matte"), small => small.Size.ShouldBe(PaperSize.Of(1016, 1524)));
    }

    [Fact]
    public void A_list_of_the_studios_has_no_single_price() => _list.DownloadMinor.ShouldBeNull();
}
