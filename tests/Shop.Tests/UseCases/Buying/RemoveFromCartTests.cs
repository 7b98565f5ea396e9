using Shop.Contracts;

namespace Shop.Tests.UseCases.Buying;

public sealed class RemoveFromCartTests
{
    private readonly ShopOnPaper _shop = new();

    [Fact]
    public async Task The_photo_is_gone_and_the_other_modules_hear_of_it()
    {
        await _shop.WithTwoInTheCart();
        (await _shop.Remove(Cast.Kiss)).Succeeded.ShouldBeTrue();

        (await _shop.CartOfAnna()).ShouldBe([Cast.Rings.AssetId]);
        _shop.Told<CartChanged>().ShouldHaveSingleItem().AssetIds.ShouldBe([Cast.Rings.AssetId]);
    }

    [Fact]
    public async Task A_photo_that_is_not_there_is_no_news()
    {
        (await _shop.Remove(Cast.Kiss)).Succeeded.ShouldBeTrue();

        _shop.Outbox.Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_photo_that_left_the_gallery_can_be_taken_out()
    {
        await _shop.WithTwoInTheCart();
        _shop.Photos.Hide(Cast.Wedding, Cast.Kiss);

        (await _shop.Remove(Cast.Kiss)).Succeeded.ShouldBeTrue();
        (await _shop.CartOfAnna()).ShouldBe([Cast.Rings.AssetId]);
    }
}
