using Shop.Domain;

namespace Shop.Tests.Domain;

public sealed class CartTests
{
    private readonly Cart _cart = Cart.Empty(Cast.Wedding, Cast.Anna);

    [Fact]
    public void Photos_stay_in_the_order_they_were_added()
    {
        _cart.Add(Cast.Rings.AssetId).ShouldBeTrue();
        _cart.Add(Cast.Kiss.AssetId).ShouldBeTrue();

        _cart.AssetIds.ShouldBe([Cast.Rings.AssetId, Cast.Kiss.AssetId]);
    }

    [Fact]
    public void A_photo_is_in_the_cart_once()
    {
        _cart.Add(Cast.Kiss.AssetId);

        _cart.Add(Cast.Kiss.AssetId).ShouldBeFalse();
        _cart.AssetIds.Count.ShouldBe(1);
    }

    [Fact]
    public void Taking_out_what_is_not_there_changes_nothing() => _cart.Remove(Cast.Kiss.AssetId).ShouldBeFalse();
}
