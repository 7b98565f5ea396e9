using Shop.Contracts;
using Shop.Domain;

namespace Shop.Tests.UseCases.Selling;

public sealed class MarkPaidTests
{
    private readonly ShopOnPaper _shop = new();

    [Fact]
    public async Task The_other_modules_hear_of_the_payment()
    {
        await _shop.WithAnOrder();
        _shop.Clock.Now = Cast.Noon.AddDays(3);
        (await _shop.MarkPaid(method: " Cash ")).Succeeded.ShouldBeTrue();

        var paid = _shop.Told<OrderPaid>().ShouldHaveSingleItem();
        (paid.OrderId, paid.OrderNumber, paid.TotalMinor, paid.TaxMinor, paid.Currency, paid.Method, paid.PaidAt).ShouldBe(
            (Cast.FirstOrder, "2026-0001", 3800, 284, "CHF", "Cash", Cast.Noon.AddDays(3)));
        paid.Buyer.ShouldBe(ShopOnPaper.AnnaAsBuyer);
        paid.Lines.Select(line => line.AssetId).ShouldBe([Cast.Kiss.AssetId, Cast.Rings.AssetId]);
    }

    [Fact]
    public async Task A_second_time_is_refused_and_tells_nobody()
    {
        await _shop.WithAnOrder();
        await _shop.MarkPaid();

        (await _shop.MarkPaid()).Reason.ShouldBe("Order 2026-0001 is already marked as paid (Bank transfer).");
        _shop.Told<OrderPaid>().Count().ShouldBe(1);
        _shop.Mails.Mails.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_unknown_order_is_refused() => (await _shop.MarkPaid()).Reason.ShouldBe("That order does not exist.");

    [Fact]
    public async Task What_was_ordered_keeps_its_price()
    {
        await _shop.WithAnOrder();
        await _shop.Price(9900);
        await _shop.MarkPaid();

        _shop.Told<OrderPaid>().ShouldHaveSingleItem().TotalMinor.ShouldBe(3800);
        _shop.Orders.All[0].Total.ShouldBe(new Money(3800, "CHF"));
    }
}
