using Shop.Contracts;

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
    public async Task A_paid_order_is_refused_and_nobody_hears_of_it()
    {
        await _shop.WithAnOrder();
        await _shop.MarkPaid();

        (await _shop.Cancel()).Reason.ShouldBe("Order 2026-0001 is paid and can't be canceled.");
        _shop.Told<OrderCanceled>().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_unknown_order_is_refused() => (await _shop.Cancel()).Reason.ShouldBe("That order does not exist.");
}
