using Shop.Contracts;
using Shop.Domain;
using Shop.UseCases.Buying;

namespace Shop.Tests.UseCases.Making;

public sealed class MoveOrderTests
{
    private readonly ShopOnPaper _shop = new ShopOnPaper().WithPrints();

    [Fact]
    public async Task Whoever_ordered_prints_hears_at_payment_that_they_are_made()
    {
        await _shop.MarkPaid();

        _shop.Told<OrderStatusChanged>().ShouldHaveSingleItem().ShouldBe(new OrderStatusChanged(Cast.Wedding, Cast.FirstOrder, "2026-0001", OrderStatusFact.Processing, Cast.Noon));
        _shop.Mails.Mails.ShouldHaveSingleItem().Subject.ShouldBe("Your payment for order 2026-0001 has arrived · Studio Zürich");
    }

    [Fact]
    public async Task A_parcel_is_told_with_its_number_and_its_page()
    {
        await _shop.MarkPaid();
        _shop.Forget();
        (await _shop.Move(OrderStatus.Shipped, "0034", "https://parcels.example/0034")).Succeeded.ShouldBeTrue();

        _shop.Told<OrderStatusChanged>().ShouldHaveSingleItem().Status.ShouldBe(OrderStatusFact.Shipped);
        var mail = _shop.Mails.Mails.ShouldHaveSingleItem();
        mail.Text.ShouldContain("Tracking number: 0034");
        mail.Text.ShouldContain("Follow the parcel:\nhttps://parcels.example/0034");

        _shop.Forget();
        (await _shop.Move(OrderStatus.Completed)).Succeeded.ShouldBeTrue();
        _shop.Told<OrderStatusChanged>().ShouldHaveSingleItem().Status.ShouldBe(OrderStatusFact.Completed);
        _shop.Mails.Mails.ShouldBeEmpty("the parcel was the last word");
    }

    [Fact]
    public async Task Without_a_number_nothing_is_said_of_one()
    {
        await _shop.MarkPaid();
        _shop.Forget();
        await _shop.Move(OrderStatus.Shipped);

        _shop.Mails.Mails.ShouldHaveSingleItem().Text.ShouldNotContain("racking");
        _shop.Mails.Mails[0].Text.ShouldNotContain("Follow");
    }

    [Fact]
    public async Task What_is_picked_up_is_told_when_it_is_ready()
    {
        await _shop.MarkPaid();
        _shop.Forget();
        await _shop.Move(OrderStatus.Completed);

        _shop.Mails.Mails.ShouldHaveSingleItem().Subject.ShouldBe("Your order 2026-0001 is ready · Studio Zürich");
    }

    [Fact]
    public async Task A_review_ends_by_itself_and_the_buyer_hears_once()
    {
        (await _shop.ReviewFor(2)).Succeeded.ShouldBeTrue();
        await _shop.MarkPaid();
        _shop.Told<OrderStatusChanged>().ShouldHaveSingleItem().Status.ShouldBe(OrderStatusFact.InReview);
        _shop.Forget();

        _shop.Clock.Now = Cast.Noon.AddDays(2).AddSeconds(-1);
        await _shop.EndReviews();
        _shop.Orders.All[0].State.ShouldBe(OrderState.InReview);

        _shop.Clock.Now = Cast.Noon.AddDays(2);
        await _shop.EndReviews();
        await _shop.EndReviews();
        _shop.Orders.All[0].State.ShouldBe(OrderState.Processing);
        _shop.Told<OrderStatusChanged>().ShouldHaveSingleItem().ChangedAt.ShouldBe(_shop.Clock.Now);
        _shop.Mails.Mails.ShouldHaveSingleItem().Subject.ShouldBe("Your order 2026-0001 is being made · Studio Zürich");
    }

    [Fact]
    public async Task A_move_that_is_not_allowed_is_refused_and_nobody_hears_of_it()
    {
        (await _shop.Move(OrderStatus.Shipped)).Succeeded.ShouldBeFalse();

        _shop.Outbox.Messages.ShouldBeEmpty();
        _shop.Mails.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_fee_that_is_known_later_is_told_once()
    {
        await _shop.MarkPaid();
        _shop.Told<OrderPaid>().ShouldHaveSingleItem().FeeMinor.ShouldBe(0);

        await _shop.NoteFee(65);
        await _shop.NoteFee(65);

        _shop.Told<PaymentFeeKnown>().ShouldHaveSingleItem().ShouldBe(new PaymentFeeKnown(Cast.Wedding, Cast.FirstOrder, "2026-0001", 65, "CHF", Cast.Noon));
    }

    [Fact]
    public async Task A_note_is_told_nobody()
    {
        (await _shop.Note("Call first")).Succeeded.ShouldBeTrue();

        _shop.Orders.All[0].Notes.ShouldHaveSingleItem().By.ShouldBe("Zora");
        _shop.Outbox.Messages.ShouldBeEmpty();
    }
}
