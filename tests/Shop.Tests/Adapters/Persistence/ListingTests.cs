using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Shop.UseCases.Listing;
using Shop.UseCases.Pricing;
using Shop.UseCases.Taxing;

namespace Shop.Tests.Adapters.Persistence;

/// <summary>What the studio reads and changes of its price lists, on each database.</summary>
public abstract class ListingTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task A_list_is_made_read_given_and_taken_away()
    {
        await Make();
        await Done(new SellBy(Cast.Wedding, Goods.Id(90)));
        await Done(new SetPrice(Cast.Christening, 1900));

        var card = (await Shop.Ask<BrowsePriceLists, IReadOnlyList<PriceListCard>>(new BrowsePriceLists())).ShouldHaveSingleItem("a gallery's own list is none of the studio's");
        card.ShouldBe(new PriceListCard(Goods.Id(90), "Weddings", "CHF", 2, 1, 1));
        var list = await Read();
        list.Products.Select(product => product.Name).ShouldBe(["High-resolution file", "Fine print"]);
        (list.Galleries, list.IsOutOfUse, list.LacksShipping, list.MinimumMinor).ShouldSatisfyAllConditions(
            facts => facts.Galleries.ShouldBe([Cast.Wedding]), facts => (facts.IsOutOfUse, facts.LacksShipping, facts.MinimumMinor).ShouldBe((false, true, 500)));
        (await Shop.Ask<BrowseGalleryShops, IReadOnlyList<GalleryShopFact>>(new BrowseGalleryShops())).OrderBy(fact => fact.GalleryId).ShouldBe(
            [new GalleryShopFact(Cast.Wedding, Goods.Id(90), "Weddings"), new GalleryShopFact(Cast.Christening, null, "")]);
        (await Shop.Ask<BrowseGalleryShops, IReadOnlyList<GalleryShopFact>>(new BrowseGalleryShops(Cast.Christening))).ShouldHaveSingleItem().ListId.ShouldBeNull();

        await Done(new RemovePriceList(Goods.Id(90), EvenInUse: true));

        (await Shop.Ask<ReadPriceList, PriceListView?>(new ReadPriceList(Goods.Id(90)))).ShouldBeNull();
        (await Shop.Ask<BrowseGalleryShops, IReadOnlyList<GalleryShopFact>>(new BrowseGalleryShops())).ShouldHaveSingleItem().GalleryId.ShouldBe(Cast.Christening);
    }

    [Fact]
    public async Task What_may_sell_below_its_cost_is_told_before_it_is_saved()
    {
        await Make();
        (await Read()).Losses.ShouldBeEmpty();
        await Done(new ChangePriceRules(null, 290, 30));
        var dear = Goods.Download().AsListed() with { Variants = [new ListedOption(Goods.Id(21), "", 1900, 1700)] };

        // 1.42 of tax and 0.85 of fee leave 16.73 of 19.00.
        (await Shop.Ask<TryListing, IReadOnlyList<LossView>>(new TryListing(Goods.Id(90), dear, null))).ShouldContain(
            new LossView("High-resolution file sells for CHF 0.27 less than it costs.", Goods.Id(2), null));
        (await Shop.Ask<TryListing, IReadOnlyList<LossView>>(new TryListing(Goods.Id(90), null, Goods.Package().AsListed() with { PriceMinor = 100 }))).ShouldAllBe(loss => loss.PackageId == Goods.Id(5));
        (await Read()).Products[0].Variants[0].CostMinor.ShouldBe(0, "it was only tried");
    }

    [Fact]
    public async Task New_galleries_are_given_the_default_list()
    {
        await Make();
        await Done(new ChangePriceRules(Goods.Id(90), 290, 30));
        (await Shop.Ask<ReadPriceRules, PriceRulesView>(new ReadPriceRules())).ShouldBe(new PriceRulesView(Goods.Id(90), 290, 30, "CHF"));

        var created = new GalleryCreated(Cast.Wedding, "anna-ben", "Anna & Ben", "Anna", null, null, Cast.Noon);
        await Shop.Publish(created, created);

        (await Read()).Galleries.ShouldBe([Cast.Wedding]);
    }

    [Fact]
    public async Task Prices_from_costs_are_shown_and_then_changed()
    {
        await Make();
        var plan = new MarkupPlan(10_0000, PriceEnding.Ten, LowersToo: false, []);

        (await Shop.Ask<PreviewMarkup, MarkupPreview>(new PreviewMarkup(Goods.Id(90), plan))).Changes.ShouldBe(
            [new PriceChange("Fine print", "10 × 15 cm", 120, 500, 2000), new PriceChange("Fine print", "20 × 30 cm", 600, 2500, 7000)]);
        (await Shop.Ask<PreviewMarkup, MarkupPreview>(new PreviewMarkup(Goods.Id(90), plan with { Factor = 1 }))).Refusal.ShouldBe("Prices are between once and a hundred times what things cost.");
        await Done(new ApplyMarkup(Goods.Id(90), plan));

        (await Read()).Products[1].Variants.Select(option => option.PriceMinor).ShouldBe([2000, 7000]);
    }

    [Fact]
    public async Task Taxes_are_kept()
    {
        await Done(new ChangeTaxes("CH", 260, Elsewhere.NotAtAll, [new CountryRates("DE", "USt", 1900, 700)]));

        var taxes = await Shop.Ask<ReadTaxes, TaxesView>(new ReadTaxes());
        (taxes.Home, taxes.StandardAtHome, taxes.NameAtHome, taxes.ReducedAtHome, taxes.Elsewhere, taxes.IsExempt).ShouldBe(("CH", 810, "VAT", 260, Elsewhere.NotAtAll, false));
        taxes.Countries.ShouldBe([new CountryRates("DE", "USt", 1900, 700)]);
        taxes.EuropeanUnion.Count.ShouldBe(27);
    }

    private async Task Make()
    {
        await Done(new CreatePriceList(Goods.Id(90), "Weddings", IsTypical: false));
        await Done(new DescribePriceList(Goods.Id(90), "Weddings", IncludesTax: true, 500));
        await Done(new PutProduct(Goods.Id(90), Goods.Print().AsListed()));
        await Done(new PutProduct(Goods.Id(90), Goods.Download().AsListed()));
        await Done(new PutPackage(Goods.Id(90), Goods.Package().AsListed()));
        await Done(new MoveProduct(Goods.Id(90), Goods.Id(2), -1));
    }

    private async Task<PriceListView> Read() => (await Shop.Ask<ReadPriceList, PriceListView?>(new ReadPriceList(Goods.Id(90)))).ShouldNotBeNull();

    private async Task Done<T>(T command) => (await Shop.Handle(command)).Reason.ShouldBeNull();

    public sealed class OnSqlite() : ListingTests(DatabaseProvider.Sqlite);

    public sealed class OnPostgres() : ListingTests(DatabaseProvider.Postgres);
}
