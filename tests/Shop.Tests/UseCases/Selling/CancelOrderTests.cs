using Shop.Contracts;
using Shop.Domain;
using Shop.UseCases.Refunding;

namespace Shop.Tests.UseCases.Selling;

public sealed class CancelOrderTests
{
    private readonly ShopOnPaper _shop = new();

    [Fact]
    public async Task The_other_modules_and_the_buyer_hear_of_it()
    {
        await _shop.WithAnOrder();
        (await _shop.Cancel()).Succeeded.ShouldBeTrue();

        _shop.Outbox.Messages.ShouldBe([new OrderCanceled(Cast.Wedding, Cast.FirstOrder, "2026-0001", Cast.Noon)]);
        _shop.Mails.Mails.ShouldHaveSingleItem().ToAddress.ShouldBe("anna@example.com");
    }

    [Fact]
    public async Task Whoever_paid_gets_back_what_is_left_and_one_mail()
    {
        _shop.WithPrints().Studio.Terms = Cast.Terms with { Seller = Cast.Seller };
        await _shop.MarkPaid();
        await _shop.Refund(Cast.SecondRefund, amounts: new LineAmount(2, 710));
        _shop.Forget();

        (await _shop.Cancel()).Succeeded.ShouldBeTrue();
        (await _shop.Cancel()).Reason.ShouldBe("Order 2026-0001 is already canceled.");

        var order = _shop.Orders.All[0];
        (order.State, order.IsPaid, order.RefundedMinor).ShouldBe((OrderState.Canceled, false, order.TotalMinor));
        _shop.Told<OrderCanceled>().ShouldBeEmpty("it was paid");
        var told = _shop.Told<OrderRefunded>().ShouldHaveSingleItem();
        (told.TotalMinor, told.CreditNoteNumber, told.Lines.Sum(line => line.CostMinor)).ShouldBe((order.TotalMinor - 710, "INV-2026-0003", 1060));
        _shop.Told<OrderStatusChanged>().ShouldHaveSingleItem().Status.ShouldBe(OrderStatusFact.Canceled);
        var mail = _shop.Mails.Mails.ShouldHaveSingleItem();
        mail.Subject.ShouldBe("Order 2026-0001 was canceled · Studio Zürich");
        mail.Text.ShouldContain($"goes back to you: {order.Total}.");
    }

    [Fact]
    public async Task Whose_invoice_waits_is_not_canceled_before()
    {
        await _shop.WithPrints().MarkPaid();

        (await _shop.Cancel()).Reason!.ShouldStartWith("The invoice of order 2026-0001 comes first");
        _shop.Orders.All[0].State.ShouldBe(OrderState.Processing);
    }

    [Fact]
    public async Task An_unknown_order_is_refused() => (await _shop.Cancel()).Reason.ShouldBe("That order does not exist.");
}
