using System.Text.Json;
using Shop.Contracts;
using Shop.Domain.Catalogue;
using Shop.UseCases.Listing;
using Shop.UseCases.Taxing;

namespace Shop.Tests.UseCases.Listing;

public sealed class ListingTests
{
    private readonly ListsOnPaper _shop = new ListsOnPaper().WithWeddings();

    [Fact]
    public async Task A_new_list_has_the_studios_currency_and_nothing_in_it()
    {
        (await _shop.Create(90, " Portraits ")).Succeeded.ShouldBeTrue();
        (await _shop.Create(90, "Sent twice")).Succeeded.ShouldBeTrue();

        var list = _shop.List(90).ShouldNotBeNull();
        (list.Name, list.Currency, list.IncludesTax, list.Products.Count).ShouldBe(("Portraits", "CHF", true, 0));
    }

    [Fact]
    public async Task A_typical_list_begins_with_what_most_studios_sell()
    {
        (await _shop.Create(90, "Portraits", isTypical: true)).Succeeded.ShouldBeTrue();

        _shop.List(90)!.Products.Select(product => product.Kind).Distinct().ShouldBe([SoldKind.Print, SoldKind.WallArt, SoldKind.Download, SoldKind.Album]);
    }

    [Fact]
    public async Task A_list_needs_a_name_and_a_currency()
    {
        (await _shop.Create(90, " ")).Field.ShouldBe("Name");
        (await _shop.Copy(91, "")).Field.ShouldBe("Name");
        _shop.Studio.Terms = null;
        (await _shop.Create(90, "Portraits")).Reason.ShouldBe("The studio has no currency yet. Set it up before you make a price list.");
        _shop.Lists.All.Count.ShouldBe(1);
    }

    [Fact]
    public void What_the_pages_write_is_what_they_read()
    {
        foreach (var product in Goods.List().Products.Append(Goods.Download() with { Scope = SoldScope.Gallery, File = SoldFile.WebSize, IsOffered = false, Description = "a\nb" }))
            Same(product.AsListed().AsProduct(), product);

        Same(Goods.Package().AsListed().AsPackage(), Goods.Package());
        Same(Goods.Post().AsListed().AsMethod(), Goods.Post());

        static void Same<T>(T one, T other) => JsonSerializer.Serialize(one).ShouldBe(JsonSerializer.Serialize(other));
    }

    [Theory]
    [InlineData(typeof(TaxKind), typeof(TaxClass))]
    [InlineData(typeof(DownloadScope), typeof(SoldScope))]
    [InlineData(typeof(DownloadFile), typeof(SoldFile))]
    [InlineData(typeof(ShippingWay), typeof(ShippingKind))]
    [InlineData(typeof(Elsewhere), typeof(Shop.Domain.Taxing.TaxElsewhere))]
    public void The_pages_words_are_the_lists(Type said, Type kept) => Enum.GetNames(said).ShouldBe(Enum.GetNames(kept));

    [Fact]
    public async Task What_is_changed_is_changed_in_the_list()
    {
        (await _shop.Put(Goods.Print().AsListed() with { Name = "Matte print" })).Succeeded.ShouldBeTrue();
        (await _shop.Put(Goods.Package().AsListed() with { PriceMinor = 5000 })).Succeeded.ShouldBeTrue();
        (await _shop.Put(Goods.Post().AsListed() with { Countries = ["CH", "CH", "LI"] })).Succeeded.ShouldBeTrue();
        (await _shop.Describe("Weddings 2027", includesTax: false, 2000)).Succeeded.ShouldBeTrue();

        var list = _shop.List()!;
        (list.Products[0].Name, list.Packages[0].PriceMinor, list.Name, list.IncludesTax, list.MinimumMinor).ShouldBe(("Matte print", 5000, "Weddings 2027", false, 2000));
        list.Shipping[0].Countries.ShouldBe(["CH", "LI"]);
    }

    [Fact]
    public async Task What_is_removed_is_gone()
    {
        (await _shop.RemoveProduct(2)).Reason.ShouldBe("The package “Family” holds this product. Take it out of the package first.");
        (await _shop.RemovePackage()).Succeeded.ShouldBeTrue();
        (await _shop.RemoveProduct(2)).Succeeded.ShouldBeTrue();
        (await _shop.RemoveShipping()).Succeeded.ShouldBeTrue();

        (_shop.List()!.Products.Count, _shop.List()!.Packages.Count, _shop.List()!.Shipping.Count).ShouldBe((3, 0, 0));
    }

    [Fact]
    public async Task A_list_that_galleries_sell_by_goes_only_when_that_is_meant()
    {
        await _shop.Sell(Cast.Wedding, 0);
        await _shop.Rule(0);
        _shop.Outbox.Messages.Clear();

        (await _shop.Remove()).Reason.ShouldBe("Galleries sell by this list. Give them another one first, or say that they are to sell nothing.");
        _shop.List().ShouldNotBeNull();
        (await _shop.Remove(evenInUse: true)).Succeeded.ShouldBeTrue();

        _shop.List().ShouldBeNull();
        _shop.Rules.Rules.DefaultListId.ShouldBeNull();
        _shop.Told.ShouldBe([(Cast.Wedding, null, false)]);
    }

    [Fact]
    public async Task A_gallerys_own_list_is_none_of_the_studios()
    {
        await _shop.Price(Cast.Christening, 1900);
        var own = _shop.Lists.All.Single(list => list.GalleryId == Cast.Christening);

        (await new PutProductHandler(new ListDesk(_shop.Lists, _shop.Studio, _shop.Outbox, _shop.Clock)).Handle(new PutProduct(own.Id, Goods.Print().AsListed()), default))
            .Reason.ShouldBe("This price list is no longer there.");
    }

    [Fact]
    public async Task Prices_are_made_from_costs()
    {
        (await _shop.MarkUp(new MarkupPlan(4_0000, PriceEnding.NinetyFive, LowersToo: false, [Goods.Id(1)]))).Succeeded.ShouldBeTrue();
        (await _shop.MarkUp(new MarkupPlan(9999, PriceEnding.Exact, LowersToo: false, []))).Field.ShouldBe("Factor");

        // 4.80 and 24.00 with 8.1 % on top: the small one was 5.00, and the large one 25.00.
        _shop.List()!.Products[0].Variants.Select(variant => variant.PriceMinor).ShouldBe([595, 2595]);
        _shop.List()!.Products[0].Variants[0].Tiers.ShouldBe([new Tier(10, 476), new Tier(50, 357)]);
        _shop.List()!.Products[2].Variants[0].PriceMinor.ShouldBe(12_000);
    }
}
