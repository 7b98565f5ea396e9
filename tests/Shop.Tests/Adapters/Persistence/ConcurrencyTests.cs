using BuildingBlocks;
using BuildingBlocks.Persistence;
using Shop.Contracts;
using Shop.UseCases.Buying;
using Shop.UseCases.Selling;

namespace Shop.Tests.Adapters.Persistence;

/// <summary>What holds when many do it at once, on each database.</summary>
public abstract class ConcurrencyTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    [Fact]
    public async Task Numbers_have_no_gaps_however_many_order_at_once_and_however_many_are_refused()
    {
        var buyers = Enumerable.Range(0, 16).Select(_ => Guid.CreateVersion7()).ToArray();
        foreach (var buyer in buyers)
            await Shop.FillCart(buyer, Cast.Rings);

        var outcomes = await AtOnce(buyers.Select((buyer, i) => (Func<Task<Outcome>>)(() => Shop.Place(buyer, i % 4 == 3 ? 1 : 1900, buyer))));

        outcomes.Count(outcome => outcome.Succeeded).ShouldBe(12);
        outcomes.Where(outcome => !outcome.Succeeded).ShouldAllBe(outcome => outcome.Field == nameof(PlaceOrder.ExpectedTotalMinor));
        (await Shop.List(new ListOrders())).Orders.Select(card => card.Number)
            .ShouldBe(Enumerable.Range(1, 12).Reverse().Select(i => $"2026-{i:0000}"));
    }

    [Fact]
    public async Task The_same_form_sent_many_times_at_once_makes_one_order()
    {
        await Shop.FillCart(Cast.Anna, Cast.Rings);

        var outcomes = await AtOnce(Enumerable.Repeat(() => Shop.Place(Cast.Anna, 1900, Cast.FirstOrder), 6));

        outcomes.ShouldAllBe(outcome => outcome.Succeeded);
        (await Shop.List(new ListOrders())).Orders.ShouldHaveSingleItem();
        (await Shop.Heard()).OfType<OrderPlaced>().ShouldHaveSingleItem();
        (await Shop.Mails()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Many_windows_at_once_make_one_order()
    {
        await Shop.FillCart(Cast.Anna, Cast.Rings);

        var outcomes = await AtOnce(Enumerable.Range(0, 6).Select(_ => Guid.CreateVersion7())
            .Select(order => (Func<Task<Outcome>>)(() => Shop.Place(Cast.Anna, 1900, order))));

        outcomes.Count(outcome => outcome.Succeeded).ShouldBe(1);
        outcomes.Where(outcome => !outcome.Succeeded).ShouldAllBe(outcome => outcome.Reason!.StartsWith("Your cart is empty."));
        (await Shop.List(new ListOrders())).Orders.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_payment_noted_many_times_at_once_is_one_payment()
    {
        await Shop.FillCart(Cast.Anna, Cast.Rings);
        await Shop.Place(Cast.Anna, 1900, Cast.FirstOrder);

        var outcomes = await AtOnce(Enumerable.Repeat(() => Shop.MarkPaid(Cast.FirstOrder), 6));

        outcomes.Count(outcome => outcome.Succeeded).ShouldBe(1);
        outcomes.Where(outcome => !outcome.Succeeded).ShouldAllBe(outcome => outcome.Reason == "Order 2026-0001 is already marked as paid (Bank transfer).");
        (await Shop.Heard()).OfType<OrderPaid>().ShouldHaveSingleItem();
        (await Shop.Mails()).Count(mail => mail.Subject.StartsWith("Your downloads", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task An_order_paid_and_canceled_at_once_is_one_of_both()
    {
        await Shop.FillCart(Cast.Anna, Cast.Rings);
        await Shop.Place(Cast.Anna, 1900, Cast.FirstOrder);

        var outcomes = await AtOnce([() => Shop.MarkPaid(Cast.FirstOrder), () => Shop.Cancel(Cast.FirstOrder)]);

        outcomes.Count(outcome => outcome.Succeeded).ShouldBe(1);
        (await Shop.Read(Cast.FirstOrder))!.Status.ShouldBe(outcomes[0].Succeeded ? OrderStatus.Completed : OrderStatus.Canceled);
    }

    [Fact]
    public async Task A_photo_added_twice_at_once_to_a_first_cart_is_in_it_once()
    {
        await Shop.Price(1900);

        var outcomes = await AtOnce(Enumerable.Repeat(() => Shop.Add(Cast.Anna, Cast.Rings), 3));

        outcomes.ShouldAllBe(outcome => outcome.Succeeded);
        (await Shop.Cart(Cast.Anna)).Lines.ShouldHaveSingleItem();
    }

    private static Task<Outcome[]> AtOnce(IEnumerable<Func<Task<Outcome>>> useCases) =>
        Task.WhenAll([.. useCases.Select(Task.Run)]);

    public sealed class OnSqlite() : ConcurrencyTests(DatabaseProvider.Sqlite);

    public sealed class OnPostgres() : ConcurrencyTests(DatabaseProvider.Postgres);
}
