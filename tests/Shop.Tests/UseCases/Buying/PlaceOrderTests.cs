using BuildingBlocks.Security;
using Shop.Contracts;
using Shop.Domain;

namespace Shop.Tests.UseCases.Buying;

public sealed class PlaceOrderTests
{
    private readonly ShopOnPaper _shop = new();

    [Fact]
    public async Task The_cart_becomes_an_order_with_the_next_number()
    {
        await _shop.WithTwoInTheCart();
        (await _shop.Place(3800)).Succeeded.ShouldBeTrue();

        var order = _shop.Orders.All.ShouldHaveSingleItem();
        order.Number.ToString().ShouldBe("2026-0001");
        order.Downloads.Select(photo => photo.AssetId).ShouldBe([Cast.Kiss.AssetId, Cast.Rings.AssetId]);
        (order.BuyerName, order.BuyerEmail, order.PaymentInstructions).ShouldBe(("Anna Muster", "anna@example.com", Cast.Terms.PaymentInstructions));
        (await _shop.CartOfAnna()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_other_modules_hear_of_it()
    {
        await _shop.WithTwoInTheCart();
        await _shop.Place(3800);

        _shop.Told<CartChanged>().ShouldHaveSingleItem().AssetIds.ShouldBeEmpty();
        var placed = _shop.Told<OrderPlaced>().ShouldHaveSingleItem();
        (placed.OrderId, placed.OrderNumber, placed.TotalMinor, placed.TaxMinor, placed.Currency).ShouldBe((Cast.FirstOrder, "2026-0001", 3800, 284, "CHF"));
        placed.Buyer.ShouldBe(ShopOnPaper.AnnaAsBuyer);
        placed.Lines[1].ShouldBe(new OrderLineFact(Cast.Rings.AssetId, "High-resolution download: rings.jpg", 1758, 142, 810));
    }

    [Fact]
    public async Task Only_the_hash_and_a_protected_copy_of_the_token_are_kept()
    {
        await _shop.WithTwoInTheCart();
        await _shop.Place(3800, token: "secret");

        var order = _shop.Orders.All.ShouldHaveSingleItem();
        order.TokenHash.ShouldBe(SecretToken.Hash("secret"));
        _shop.Protector.Unprotect(order.ProtectedToken).ShouldBe("secret");
    }

    [Fact]
    public async Task Sending_the_form_twice_makes_one_order()
    {
        await _shop.WithTwoInTheCart();
        await _shop.Place(3800);
        (await _shop.Place(3800)).Succeeded.ShouldBeTrue();

        _shop.Orders.All.Count.ShouldBe(1);
        _shop.Told<OrderPlaced>().Count().ShouldBe(1);
        _shop.Mails.Mails.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_second_window_finds_an_empty_cart()
    {
        await _shop.WithTwoInTheCart();
        await _shop.Place(3800);

        (await _shop.Place(3800, Cast.SecondOrder, "token-two")).Reason.ShouldBe(
            "Your cart is empty. If you ordered in another window, the mail with your order is on its way.");
        _shop.Orders.All.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("another-token", false)]
    [InlineData("token-one", true)]
    public async Task An_order_that_was_placed_is_nobody_elses(string token, bool asBen)
    {
        await _shop.WithAnOrder();

        (await _shop.Place(3800, token: token, visitor: asBen ? Cast.Ben : null)).Reason.ShouldBe(
            "This order was already placed. The link to it is in the buyer's mail.");
    }

    [Fact]
    public async Task Nobody_pays_what_they_did_not_see()
    {
        await _shop.WithTwoInTheCart();
        await _shop.Price(2000);

        var outcome = await _shop.Place(3800);

        outcome.Reason.ShouldBe("Your cart or a price changed meanwhile. Please look at the total and order again.");
        outcome.Field.ShouldBe("ExpectedTotalMinor");
        _shop.Orders.All.ShouldBeEmpty();
        (await _shop.CartOfAnna()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_photo_that_left_the_gallery_is_not_sold()
    {
        await _shop.WithTwoInTheCart();
        _shop.Photos.Hide(Cast.Wedding, Cast.Kiss);

        (await _shop.Place(3800)).Field.ShouldBe("ExpectedTotalMinor");
        (await _shop.Place(1900)).Succeeded.ShouldBeTrue();
        _shop.Orders.All.ShouldHaveSingleItem().Lines.ShouldHaveSingleItem().Photos.ShouldHaveSingleItem().FileName.ShouldBe("rings.jpg");
    }

    [Fact]
    public async Task A_gallery_that_went_offline_sells_nothing()
    {
        await _shop.WithTwoInTheCart();
        _shop.Photos.Close(Cast.Wedding);

        (await _shop.Place(3800)).Reason.ShouldBe("This gallery is not open to you at the moment. Your cart is kept.");
    }

    [Fact]
    public async Task A_gallery_taken_out_of_the_shop_sells_nothing()
    {
        await _shop.WithTwoInTheCart();
        await _shop.Price(null);

        (await _shop.Place(3800)).Reason.ShouldBe("The photos of this gallery are not for sale at the moment.");
    }

    [Fact]
    public async Task A_photo_ordered_in_the_meantime_is_not_sold_twice()
    {
        await _shop.WithTwoInTheCart();
        _shop.Orders.Add(Cast.Order(Cast.SecondOrder, sequence: 7, photos: Cast.Rings));

        (await _shop.Place(3800)).Reason.ShouldBe("You already ordered “rings.jpg” with order 2026-0007, which waits for your payment.");
    }

    [Theory]
    [InlineData("", "anna@example.com", "Name")]
    [InlineData("Anna", "anna", "Email")]
    public async Task The_buyer_must_be_reachable(string name, string email, string field)
    {
        await _shop.WithTwoInTheCart();

        (await _shop.Place(3800, name: name, email: email)).Field.ShouldBe(field);
        _shop.Orders.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task Numbers_begin_anew_with_the_studios_year()
    {
        await _shop.WithAnOrder();
        _shop.Clock.Now = new DateTimeOffset(2026, 12, 31, 23, 30, 0, TimeSpan.Zero);
        await _shop.Add(Cast.Dance);
        await _shop.Place(1900, Cast.SecondOrder, "token-two");

        _shop.Orders.All[1].Number.ShouldBe(new OrderNumber(2027, 1));
    }
}
