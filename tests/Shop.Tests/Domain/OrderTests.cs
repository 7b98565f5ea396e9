using Shop.Domain;

namespace Shop.Tests.Domain;

public sealed class OrderTests
{
    private readonly Order _order = Cast.Order();

    [Fact]
    public void The_lines_are_snapshots_that_add_up_to_the_total()
    {
        _order.Lines.Select(line => (line.Photos.ShouldHaveSingleItem().FileName, line.PriceMinor, line.NetMinor, line.TaxMinor, line.TaxRate, line.CostMinor)).ShouldBe(
            [("Kuß & Tränen.jpg", 1900, 1758, 142, 810, 0), ("rings.jpg", 1900, 1758, 142, 810, 0)]);
        _order.Total.ShouldBe(new Money(3800, "CHF"));
        _order.Tax.ShouldBe(new Money(284, "CHF"));
    }

    [Fact]
    public void An_order_without_lines_cannot_be() => Should.Throw<ArgumentException>(() =>
        Order.Place(new Purchase(Cast.FirstOrder, Cast.Wedding, new Visitor(Cast.Anna, "Guest"), Cast.Contact),
            new AccessLink("hash", "cipher"), new OrderNumber(2026, 1), Cast.Bill(), Cast.Terms, Cast.Noon));

    [Fact]
    public void A_new_order_waits_for_its_payment()
    {
        _order.State.ShouldBe(OrderState.PendingPayment);
        _order.PaidAt.ShouldBeNull();
    }

    [Fact]
    public void A_paid_order_knows_how_and_when()
    {
        _order.MarkPaid(" Cash ", Cast.Noon.AddDays(1)).Succeeded.ShouldBeTrue();

        (_order.State, _order.PaymentMethod, _order.PaidAt).ShouldBe((OrderState.Completed, "Cash", Cast.Noon.AddDays(1)));
    }

    [Fact]
    public void An_order_is_paid_once()
    {
        _order.MarkPaid("Cash", Cast.Noon);

        _order.MarkPaid("Bank transfer", Cast.Noon.AddDays(1)).Reason.ShouldBe("Order 2026-0001 is already marked as paid (Cash).");
        _order.PaymentMethod.ShouldBe("Cash");
    }

    [Fact]
    public void A_payment_has_a_method()
    {
        var outcome = _order.MarkPaid("  ", Cast.Noon);

        outcome.Reason.ShouldBe("Say in at most 100 characters how the order was paid, such as “Bank transfer”.");
        outcome.Field.ShouldBe("Method");
        _order.State.ShouldBe(OrderState.PendingPayment);
    }

    [Fact]
    public void A_canceled_order_is_not_paid()
    {
        _order.Cancel(Cast.Noon).Succeeded.ShouldBeTrue();

        _order.MarkPaid("Cash", Cast.Noon).Reason.ShouldBe("Order 2026-0001 was canceled and can no longer be paid.");
    }

    [Fact]
    public void A_paid_order_is_not_canceled_before_its_money_goes_back()
    {
        _order.MarkPaid("Cash", Cast.Noon);

        _order.Cancel(Cast.Noon).Reason.ShouldBe("Order 2026-0001 is paid: CHF 38.00 have to go back before it can be canceled.");
    }

    [Fact]
    public void An_order_is_canceled_once()
    {
        _order.Cancel(Cast.Noon);

        _order.Cancel(Cast.Noon).Reason.ShouldBe("Order 2026-0001 is already canceled.");
    }
}
