using Shop.Domain;

namespace Shop.Tests.Domain;

public sealed class OrderMakingTests
{
    private readonly Order _order = Cast.Prints();

    [Fact]
    public void Files_alone_are_complete_at_payment_whatever_the_review()
    {
        var files = Cast.Order();

        files.MarkPaid("Cash", Cast.Noon, reviewDays: 3);

        (files.State, files.ReviewEndsAt, files.IsPaid).ShouldBe((OrderState.Completed, null, true));
        files.Steps.Select(step => step.State).ShouldBe([OrderState.Paid, OrderState.Completed]);
    }

    [Fact]
    public void What_has_to_be_made_is_made_at_once()
    {
        _order.MarkPaid("Cash", Cast.Noon);

        (_order.State, _order.ReviewEndsAt).ShouldBe((OrderState.Processing, null));
    }

    [Fact]
    public void The_studio_may_want_to_look_at_it_before()
    {
        _order.MarkPaid("Cash", Cast.Noon, reviewDays: 3);
        (_order.State, _order.ReviewEndsAt).ShouldBe((OrderState.InReview, Cast.Noon.AddDays(3)));

        _order.Move(OrderState.Processing, Cast.Noon.AddDays(1)).Succeeded.ShouldBeTrue();
        (_order.State, _order.ReviewEndsAt).ShouldBe((OrderState.Processing, null));
    }

    [Fact]
    public void A_parcel_has_a_number_and_a_page()
    {
        _order.MarkPaid("Cash", Cast.Noon);

        _order.Ship("12", "javascript:alert(1)", Cast.Noon).Field.ShouldBe("TrackingAddress");
        _order.Ship(new string('1', 101), null, Cast.Noon).Field.ShouldBe("TrackingNumber");
        _order.State.ShouldBe(OrderState.Processing);
        _order.Ship(" 123 ", "https://parcels.example/123", Cast.Noon).Succeeded.ShouldBeTrue();

        (_order.State, _order.TrackingNumber, _order.TrackingAddress).ShouldBe((OrderState.Shipped, "123", "https://parcels.example/123"));
        _order.Ship("124", null, Cast.Noon).Reason.ShouldBe("Order 2026-0001 is there already.");
    }

    [Fact]
    public void What_was_not_paid_does_not_move()
    {
        _order.Move(OrderState.Processing, Cast.Noon).Reason!.ShouldContain("can't be moved there");
        _order.Move(OrderState.Paid, Cast.Noon).Succeeded.ShouldBeFalse();

        _order.State.ShouldBe(OrderState.PendingPayment);
    }

    [Fact]
    public void Notes_are_kept_in_order()
    {
        _order.Note(" ", "Zora", Cast.Noon).Field.ShouldBe("Note");
        _order.Note("Call first", "Zora", Cast.Noon).Succeeded.ShouldBeTrue();
        _order.Note("Called", "Max", Cast.Noon.AddHours(1)).Succeeded.ShouldBeTrue();

        _order.Notes.Select(note => (note.By, note.Text)).ShouldBe([("Zora", "Call first"), ("Max", "Called")]);
    }

    [Fact]
    public void A_fee_is_a_part_of_what_was_paid()
    {
        _order.NoteFee(100).Succeeded.ShouldBeFalse();
        _order.MarkPaid("PayPal", Cast.Noon);

        _order.NoteFee(_order.TotalMinor + 1).Field.ShouldBe("Fee");
        _order.NoteFee(100).Succeeded.ShouldBeTrue();
        _order.FeeMinor.ShouldBe(100);
    }

    [Theory, InlineData(-1), InlineData(8)]
    public void A_review_takes_at_most_a_week(int days) => OrderRules.Initial().Review(days).Field.ShouldBe("ReviewDays");
}
