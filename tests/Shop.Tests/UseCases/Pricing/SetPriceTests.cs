using Shop.Contracts;

namespace Shop.Tests.UseCases.Pricing;

public sealed class SetPriceTests
{
    private readonly ShopOnPaper _shop = new();

    [Fact]
    public async Task The_other_modules_hear_of_a_price()
    {
        (await _shop.Price(1900)).Succeeded.ShouldBeTrue();

        _shop.Outbox.Messages.ShouldBe([new GalleryPriced(Cast.Wedding, 1900, "CHF", Cast.Noon)]);
    }

    [Fact]
    public async Task The_same_price_again_is_no_news()
    {
        await _shop.Price(1900);
        (await _shop.Price(1900)).Succeeded.ShouldBeTrue();

        _shop.Outbox.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Taking_the_price_away_is_news()
    {
        await _shop.Price(1900);
        (await _shop.Price(null)).Succeeded.ShouldBeTrue();

        _shop.Outbox.Messages[^1].ShouldBe(new GalleryPriced(Cast.Wedding, null, "CHF", Cast.Noon));
    }

    [Fact]
    public async Task A_price_of_nothing_is_refused_and_nobody_hears_of_it()
    {
        var outcome = await _shop.Price(0);

        outcome.Reason.ShouldBe("A price is at least CHF 0.01. Leave it empty to sell nothing.");
        outcome.Field.ShouldBe("PriceMinor");
        _shop.Outbox.Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_studio_there_is_no_currency()
    {
        _shop.Studio.Terms = null;

        (await _shop.Price(1900)).Reason.ShouldBe("The studio has no currency yet. Set it up before you price a gallery.");
    }
}
