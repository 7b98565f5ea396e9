using Shop.Contracts;
using Shop.Domain;
using Shop.Domain.Buying;
using Shop.Domain.Catalogue;
using Shop.Domain.Pricing;

namespace Shop.Tests.Domain.Pricing;

public sealed class QuoteTests
{
    private static readonly TaxTerms Taxes = new("VAT", new TaxRate(810), new TaxRate(260));

    [Fact]
    public void A_cart_is_priced_line_by_line_with_postage_and_tax()
    {
        var quote = Of(Goods.List(), [Item(Goods.Print(), 0, 12), Item(Goods.Download(), 0, 1), Item(Goods.Book(), 0, 1)], Goods.Post());

        quote.Lines.Select(line => (line.GrossMinor, line.TaxMinor)).ShouldBe([(4800, 360), (1900, 142), (12_000, 304)]);
        quote.Shipping!.GrossMinor.ShouldBe(500);
        (quote.GoodsMinor, quote.DiscountMinor, quote.TotalMinor, quote.TaxMinor, quote.CostMinor).ShouldBe((18_700, 0, 19_200, 843, (12 * 120) + 5_000 + 700));
    }

    [Fact]
    public void The_discount_that_saves_most_is_given_and_no_other()
    {
        Discount[] offered =
        [
            new(Goods.Id(71), "Ten percent", new PercentOff(1000)),
            new(Goods.Id(72), "Five off", new AmountOff(500)),
            new(Goods.Id(73), "Free postage", new FreeShipping()),
        ];

        Of(Goods.List(), [Item(Goods.Print(), 1, 1)], Goods.Post(), offered).ShouldSatisfyAllConditions(
            quote => quote.Discount!.Name.ShouldBe("Free postage"), quote => quote.TotalMinor.ShouldBe(2500), quote => quote.DiscountMinor.ShouldBe(900));
        Of(Goods.List(), [Item(Goods.Print(), 1, 4)], Goods.Post(), offered).Discount!.Name.ShouldBe("Ten percent");
        Of(Goods.List(), [Item(Goods.Download(), 0, 1)], null, offered).Discount!.Name.ShouldBe("Five off");
    }

    [Fact]
    public void A_gift_card_is_neither_taxed_nor_discounted()
    {
        var quote = Of(Goods.List(), [Item(Goods.GiftCard(), 0, 1)], null, [new Discount(Goods.Id(71), "Half", new PercentOff(5000))]);

        (quote.TotalMinor, quote.TaxMinor, quote.Discount).ShouldBe((5_000, 0, null));
    }

    [Fact]
    public void A_package_is_split_as_its_parts_cost_so_that_each_has_its_own_tax()
    {
        var list = Goods.List();
        var cart = Cart.Empty(Cast.Wedding, Cast.Anna);
        CartPhoto[] two = [new(Cast.Kiss.AssetId), new(Cast.Rings.AssetId)];
        cart.Put(new CartPackage(Goods.Id(80), Goods.Id(5), [new PackageSlot(Goods.Id(1), Goods.Id(11), [.. two, two[0]])]), Cast.Noon);
        HashSet<Guid> seen = [Cast.Kiss.AssetId, Cast.Rings.AssetId];
        CartContents.Of(cart, list, seen).Waiting.ShouldBe([Goods.Id(80)], "its files are still to be chosen");

        cart.Put(new CartPackage(Goods.Id(80), Goods.Id(5), [new PackageSlot(Goods.Id(1), Goods.Id(11), [.. two, two[0]]), new PackageSlot(Goods.Id(2), Goods.Id(21), two)]), Cast.Noon);
        var contents = CartContents.Of(cart, list, seen);

        contents.Waiting.ShouldBeEmpty();
        contents.Items.Select(item => item.ListMinor).ShouldBe([1132, 2868]);
        Quote.Of(list, contents.Items, null, Taxes, []).TotalMinor.ShouldBe(4000);
        CartContents.Of(cart, list, new HashSet<Guid> { Cast.Kiss.AssetId }).Items.ShouldBeEmpty("a photo of it can't be seen any more");
    }

    [Fact]
    public void Pieces_of_one_size_count_together_for_its_price()
    {
        var list = Goods.List();
        var cart = Cart.Empty(Cast.Wedding, Cast.Anna);
        foreach (var photo in new[] { Cast.Kiss, Cast.Rings })
            cart.Add(new CartLine(photo.AssetId, Goods.Id(1), Goods.Id(11), 5, [new CartPhoto(photo.AssetId)]), Goods.Print(), Cast.Noon).Succeeded.ShouldBeTrue();

        CartContents.Of(cart, list, new HashSet<Guid>(cart.AssetIds)).Items.Select(item => item.ListMinor).ShouldBe([2000, 2000]);
    }

    /// <summary>Whatever is bought: the total is the lines less discounts plus postage plus tax, tax is the lines' tax, and no part is negative.</summary>
    [Fact]
    public void Every_cart_adds_up()
    {
        var random = new Random(7);
        for (var i = 0; i < 4_000; i++)
        {
            var list = Goods.List(includesTax: i % 2 == 0);
            var rates = new TaxTerms("VAT", new TaxRate(random.Next(0, 3_000)), new TaxRate(random.Next(0, 1_000)));
            var items = Enumerable.Range(0, random.Next(1, 8)).Select(_ => RandomItem(random, list)).ToList();
            var shipping = items.Exists(item => item.Product.IsShipped) ? Goods.Post() with { PriceMinor = random.Next(0, 2_000) } : null;
            var offered = Enumerable.Range(0, random.Next(0, 4)).Select(_ => RandomDiscount(random)).ToList();

            var quote = Quote.Of(list, items, shipping, rates, offered);

            var parts = quote.Shipping is { } sent ? quote.Lines.Append(sent).ToList() : [.. quote.Lines];
            quote.TotalMinor.ShouldBe(parts.Sum(part => part.NetMinor) + quote.TaxMinor);
            quote.TotalMinor.ShouldBe(quote.GoodsMinor + (quote.Shipping?.ListMinor ?? 0) - quote.DiscountMinor);
            quote.Taxes.Sum(tax => tax.TaxMinor).ShouldBe(quote.TaxMinor);
            parts.ShouldAllBe(part => part.NetMinor >= 0 && part.TaxMinor >= 0 && part.DiscountMinor >= 0);
            if (list.IncludesTax)
                quote.TotalMinor.ShouldBe(items.Sum(item => item.ListMinor) + (shipping?.PriceFor(Goodies(items)) ?? 0) - quote.DiscountMinor);
            foreach (var discount in offered)
                quote.TotalMinor.ShouldBeLessThanOrEqualTo(Quote.Of(list, items, shipping, rates, [discount]).TotalMinor, "no other discount is better for the client");
        }
    }

    /// <summary>A net price and the gross price that it makes are taxed alike.</summary>
    [Fact]
    public void Tax_of_prices_with_and_without_it_agrees()
    {
        var random = new Random(8);
        for (var i = 0; i < 20_000; i++)
        {
            var (net, rate) = (random.NextInt64(0, 1_000_000), new TaxRate(random.Next(0, 5_000)));
            var without = QuotedLine.Of(net, 0, rate, includesTax: false, 0);
            var with = QuotedLine.Of(without.GrossMinor, 0, rate, includesTax: true, 0);

            (with.TaxMinor, with.NetMinor).ShouldBe((without.TaxMinor, net), $"{net} at {rate}");
        }
    }

    private static long Goodies(IEnumerable<PricedItem> items) => items.Where(item => item.Product.IsShipped).Sum(item => item.ListMinor);

    private static PricedItem Item(Product product, int variant, int quantity) =>
        new(Guid.CreateVersion7(), product, product.Variants[variant], quantity, product.Variants[variant].UnitPriceAt(quantity) * quantity);

    private static PricedItem RandomItem(Random random, PriceList list)
    {
        var product = list.Products[random.Next(list.Products.Count)];
        var variant = product.Variants[random.Next(product.Variants.Count)] with { PriceMinor = random.NextInt64(0, 50_000), Tiers = [] };
        var quantity = product.Kind is SoldKind.Download or SoldKind.GiftCard ? 1 : random.Next(1, 30);
        return new PricedItem(Guid.CreateVersion7(), product, variant, quantity, variant.PriceMinor * quantity);
    }

    private static Discount RandomDiscount(Random random) => new(Guid.CreateVersion7(), "Sale", random.Next(5) switch
    {
        0 => new PercentOff(random.Next(1, 10_001)),
        1 => new AmountOff(random.Next(1, 100_000)),
        2 => new FreeShipping(),
        3 => new FreeProduct(Goods.Id(random.Next(1, 4))),
        _ => new BuyGet(random.Next(1, 4), random.Next(1, 3)),
    })
    {
        MinimumMinor = random.Next(3) == 0 ? random.Next(0, 50_000) : 0,
        Only = random.Next(3) == 0 ? [Goods.Id(random.Next(1, 4))] : [],
    };

    private static Quote Of(PriceList list, IReadOnlyList<PricedItem> items, ShippingMethod? shipping, params Discount[] offered) => Quote.Of(list, items, shipping, Taxes, offered);
}
