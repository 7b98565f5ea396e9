using Shop.Tests.UseCases.Listing;
using Shop.UseCases.Listing;

namespace Shop.Tests.UseCases.Pricing;

public sealed class SellByTests
{
    private readonly ListsOnPaper _shop = new ListsOnPaper().WithWeddings();

    [Fact]
    public async Task The_others_hear_what_a_gallery_sells()
    {
        (await _shop.Sell(Cast.Wedding, 0)).Succeeded.ShouldBeTrue();
        (await _shop.Sell(Cast.Wedding, 0)).Succeeded.ShouldBeTrue();
        (await _shop.Sell(Cast.Wedding, null)).Succeeded.ShouldBeTrue();

        _shop.Told.ShouldBe([(Cast.Wedding, 1900, true), (Cast.Wedding, null, false)]);
    }

    [Fact]
    public async Task Every_gallery_of_a_list_is_told_when_its_download_changes()
    {
        await _shop.Sell(Cast.Wedding, 0);
        await _shop.Sell(Cast.Christening, 0);
        _shop.Outbox.Messages.Clear();

        await _shop.Put(Goods.Print().AsListed() with { Name = "Another word" });
        await _shop.Put(Goods.Download().AsListed() with { Variants = [new ListedOption(Goods.Id(21), "", 2500, 0)] });

        _shop.Told.ShouldBe([(Cast.Wedding, 2500, true), (Cast.Christening, 2500, true)]);
    }

    [Fact]
    public async Task A_gallery_may_sell_prints_and_no_files()
    {
        await _shop.Put(Goods.Download().AsListed() with { IsOffered = false });
        await _shop.Sell(Cast.Wedding, 0);

        _shop.Told.ShouldBe([(Cast.Wedding, null, true)]);
    }

    [Fact]
    public async Task A_list_that_is_gone_is_refused()
    {
        var outcome = await _shop.Sell(Cast.Wedding, 77);

        (outcome.Reason, outcome.Field).ShouldBe(("This price list is no longer there. Please choose another one.", "ListId"));
    }

    [Fact]
    public async Task One_price_of_its_own_never_changes_a_list_of_the_studios()
    {
        await _shop.Price(Cast.Wedding, 1200);
        await _shop.Sell(Cast.Wedding, 0);
        await _shop.Price(Cast.Wedding, 1500);

        _shop.Told.ShouldBe([(Cast.Wedding, 1200, true), (Cast.Wedding, 1900, true), (Cast.Wedding, 1500, true)]);
        _shop.List()!.Products.Count.ShouldBe(4);
        _shop.Lists.All.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_studio_that_changed_its_currency_prices_anew_and_leaves_nothing_behind()
    {
        await _shop.Price(Cast.Wedding, 1200);
        _shop.Studio.Terms = Cast.Terms with { Currency = "EUR" };
        await _shop.Price(Cast.Wedding, 1300);
        _shop.Lists.All.Where(list => list.GalleryId == Cast.Wedding).Select(list => list.Currency).ShouldBe(["CHF", "EUR"]);

        (await _shop.Close(Cast.Wedding)).Succeeded.ShouldBeTrue();

        _shop.Lists.All.ShouldHaveSingleItem().GalleryId.ShouldBeNull();
    }

    [Fact]
    public async Task New_galleries_begin_with_the_default_list()
    {
        (await _shop.Welcome(Cast.Christening)).Succeeded.ShouldBeTrue();
        (await _shop.Rule(0)).Succeeded.ShouldBeTrue();
        await _shop.Price(Cast.Wedding, 1200);
        _shop.Outbox.Messages.Clear();

        (await _shop.Welcome(Cast.Wedding)).Succeeded.ShouldBeTrue();
        (await _shop.Welcome(Cast.Christening)).Succeeded.ShouldBeTrue();

        _shop.Told.ShouldBe([(Cast.Christening, 1900, true)]);
    }

    [Theory]
    [InlineData(77, 0, 0, "DefaultListId")]
    [InlineData(null, 5001, 0, "FeeRate")]
    [InlineData(null, 0, 10_001, "FeeMinor")]
    public async Task Rules_that_make_no_sense_are_refused(int? list, int rate, long minor, string field) => (await _shop.Rule(list, rate, minor)).Field.ShouldBe(field);
}
