using Shop.Contracts;

namespace Shop.Tests.UseCases.Buying;

public sealed class AddToCartTests
{
    private readonly ShopOnPaper _shop = new();

    [Fact]
    public async Task A_visible_photo_of_a_priced_gallery_goes_into_the_cart()
    {
        await _shop.Price(1900);
        (await _shop.Add(Cast.Kiss)).Succeeded.ShouldBeTrue();

        (await _shop.CartOfAnna()).ShouldBe([Cast.Kiss.AssetId]);
    }

    [Fact]
    public async Task The_other_modules_hear_what_the_cart_holds_now()
    {
        await _shop.WithTwoInTheCart();
        await _shop.Add(Cast.Dance);

        var changed = _shop.Told<CartChanged>().ShouldHaveSingleItem();
        changed.AssetIds.ShouldBe([Cast.Kiss.AssetId, Cast.Rings.AssetId, Cast.Dance.AssetId]);
        changed.Buyer.ShouldBe(new Buyer(Cast.Anna, "MainClient", null, null));
    }

    [Fact]
    public async Task A_photo_that_is_there_already_stays_and_is_no_news()
    {
        await _shop.WithTwoInTheCart();
        (await _shop.Add(Cast.Kiss)).Succeeded.ShouldBeTrue();

        _shop.Outbox.Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_gallery_without_a_price_sells_nothing() =>
        (await _shop.Add(Cast.Kiss)).Reason.ShouldBe("The photos of this gallery are not for sale at the moment.");

    [Fact]
    public async Task A_photo_the_visitor_may_not_see_is_refused()
    {
        await _shop.Price(1900);
        _shop.Photos.Hide(Cast.Wedding, Cast.Kiss);

        (await _shop.Add(Cast.Kiss)).Reason.ShouldBe("This photo is no longer in the gallery.");
        (await _shop.CartOfAnna()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_gallery_that_went_offline_takes_its_cart_out_of_reach()
    {
        await _shop.WithTwoInTheCart();
        _shop.Photos.Close(Cast.Wedding);

        (await _shop.Add(Cast.Dance)).Reason.ShouldBe("This gallery is not open to you at the moment. Your cart is kept.");
        (await _shop.Remove(Cast.Kiss)).Reason.ShouldBe("This gallery is not open to you at the moment. Your cart is kept.");
        (await _shop.CartOfAnna()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_paid_photo_is_not_sold_twice()
    {
        await _shop.WithAnOrder();
        await _shop.MarkPaid();

        (await _shop.Add(Cast.Rings)).Reason.ShouldBe(
            "You already bought “rings.jpg” with order 2026-0001; the link in your mail leads to the download.");
    }

    [Fact]
    public async Task A_photo_of_an_order_that_waits_for_payment_is_not_sold_twice()
    {
        await _shop.WithAnOrder();

        (await _shop.Add(Cast.Rings)).Reason.ShouldBe("You already ordered “rings.jpg” with order 2026-0001, which waits for your payment.");
    }

    [Fact]
    public async Task A_photo_of_a_canceled_order_may_be_bought_again()
    {
        await _shop.WithAnOrder();
        await _shop.Cancel();

        (await _shop.Add(Cast.Rings)).Succeeded.ShouldBeTrue();
    }
}
