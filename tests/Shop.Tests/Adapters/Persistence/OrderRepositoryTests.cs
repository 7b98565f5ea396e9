using BuildingBlocks.Persistence;
using Shop.Adapters.Persistence;
using Shop.Domain;
using Shop.Ports;
using Shop.Tests.Fakes;

namespace Shop.Tests.Adapters.Persistence;

/// <summary>What every store of orders does.</summary>
public abstract class OrderRepositoryTests
{
    [Fact]
    public async Task An_order_is_found_with_everything_on_it()
    {
        await Add(Cast.Order());

        var found = await Do(orders => orders.Find(Cast.FirstOrder, default));

        found.ShouldBeEquivalentTo(Cast.Order());
    }

    [Fact]
    public async Task An_unknown_order_is_not_found() => (await Do(orders => orders.Find(Cast.FirstOrder, default))).ShouldBeNull();

    [Fact]
    public async Task A_payment_is_kept()
    {
        await Add(Cast.Order());
        await Do(async orders => (await orders.Find(Cast.FirstOrder, default))!.MarkPaid("Cash", Cast.Noon.AddDays(1)));

        var paid = await Do(orders => orders.Find(Cast.FirstOrder, default));
        (paid!.State, paid.PaymentMethod, paid.PaidAt).ShouldBe((OrderState.Completed, "Cash", Cast.Noon.AddDays(1)));
    }

    [Fact]
    public async Task What_became_of_it_is_kept()
    {
        await Add(Cast.Prints());
        await Do(async orders => Live((await orders.Find(Cast.FirstOrder, default))!));

        var order = (await Do(orders => orders.Find(Cast.FirstOrder, default))).ShouldNotBeNull();
        (order.State, order.FeeMinor, order.TrackingNumber, order.TrackingAddress, order.ReviewEndsAt).ShouldBe((OrderState.Shipped, 120, "123", "https://parcels.example/123", null));
        order.Steps.ShouldBe(
        [
            new OrderStep(OrderState.Paid, Cast.Noon), new OrderStep(OrderState.InReview, Cast.Noon), new OrderStep(OrderState.Processing, Cast.Noon.AddDays(1)),
            new OrderStep(OrderState.Shipped, Cast.Noon.AddDays(2)),
        ]);
        order.Notes.ShouldBe([new OrderNote(Cast.Noon.AddDays(2), "Zora", "Call her first")]);
        var refund = order.Refunds.ShouldHaveSingleItem();
        (refund.Id, refund.Method, refund.Reason, refund.AskedAt, refund.SettledAt).ShouldBe((Cast.FirstRefund, "Cash", "A scratch", Cast.Noon.AddDays(3), Cast.Noon.AddDays(3)));
        refund.Parts.ShouldBe([new RefundPart(1, 500)]);
        refund.Lines.ShouldBe([new RefundedLine(1, 500, 37, 56, 0, 1)]);
    }

    [Fact]
    public async Task Those_whose_review_is_over_are_found()
    {
        await Add(Cast.Prints());
        await Add(Cast.Prints(Cast.SecondOrder, 2));
        await Do(async orders => (await orders.Find(Cast.FirstOrder, default))!.MarkPaid("Cash", Cast.Noon, 2));
        await Do(async orders => (await orders.Find(Cast.SecondOrder, default))!.MarkPaid("Cash", Cast.Noon));

        (await Do(orders => orders.Reviewed(Cast.Noon.AddDays(2).AddTicks(-10), default))).ShouldBeEmpty();
        (await Do(orders => orders.Reviewed(Cast.Noon.AddDays(2), default))).ShouldHaveSingleItem().Id.ShouldBe(Cast.FirstOrder);
    }

    [Fact]
    public async Task What_a_visitor_ordered_in_a_gallery_is_told_by_photo()
    {
        await Add(Cast.Order(photos: [Cast.Kiss, Cast.Rings]));
        await Add(Cast.Order(Cast.SecondOrder, 2, token: "token-two", visitor: Cast.Ben, photos: Cast.Dance));

        (await Ordered(Cast.Wedding, Cast.Anna)).ShouldBe(
            [new OrderedPhoto(Cast.Rings.AssetId, Cast.Rings.FileName, new OrderNumber(2026, 1), OrderState.PendingPayment)]);
        (await Ordered(Cast.Christening, Cast.Anna)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_canceled_order_does_not_count()
    {
        await Add(Cast.Order());
        await Do(async orders => (await orders.Find(Cast.FirstOrder, default))!.Cancel(Cast.Noon));

        (await Ordered(Cast.Wedding, Cast.Anna)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Numbers_count_up_within_a_year()
    {
        var numbers = new List<OrderNumber>();
        foreach (var year in new[] { 2026, 2026, 2027, 2026 })
            numbers.Add(await Do(orders => orders.NextNumber(year, default)));

        numbers.ShouldBe([new(2026, 1), new(2026, 2), new(2027, 1), new(2026, 3)]);
    }

    private static bool Live(Order order)
    {
        order.MarkPaid("Cash", Cast.Noon, 2);
        order.HasInvoice();
        order.NoteFee(120);
        order.Move(OrderState.Processing, Cast.Noon.AddDays(1));
        order.Ship("123", "https://parcels.example/123", Cast.Noon.AddDays(2));
        order.Note("Call her first", "Zora", Cast.Noon.AddDays(2));
        var refund = new Refund { Id = Cast.FirstRefund, Method = "Cash", Reason = "A scratch", AskedAt = Cast.Noon.AddDays(3), Parts = [new RefundPart(1, 500)] };
        order.Ask(refund);
        order.Settle(refund, Cast.Noon.AddDays(3));
        return true;
    }

    private Task<IReadOnlyList<OrderedPhoto>> Ordered(Guid gallery, Guid visitor) =>
        Do(orders => orders.Ordered(gallery, visitor, [Cast.Rings.AssetId, Cast.Dance.AssetId], default));

    private Task<bool> Add(Order order) => Do(orders =>
    {
        orders.Add(order);
        return Task.FromResult(true);
    });

    private protected abstract Task<T> Do<T>(Func<IOrderRepository, Task<T>> useCase);

    public sealed class InMemory : OrderRepositoryTests
    {
        private readonly InMemoryOrderRepository _orders = new();

        private protected override async Task<T> Do<T>(Func<IOrderRepository, Task<T>> useCase)
        {
            await _orders.TakeTurn(default);
            return await useCase(_orders);
        }
    }

    public sealed class EfOnSqlite() : Ef(DatabaseProvider.Sqlite);

    public sealed class EfOnPostgres() : Ef(DatabaseProvider.Postgres);

    public abstract class Ef(DatabaseProvider provider) : OrderRepositoryTests, IAsyncLifetime
    {
        private ShopOnDatabase _shop = null!;

        public async Task InitializeAsync() => _shop = await ShopOnDatabase.Start(provider);

        public async Task DisposeAsync() => await _shop.DisposeAsync();

        private protected override Task<T> Do<T>(Func<IOrderRepository, Task<T>> useCase) => _shop.InTransaction(async db =>
        {
            var orders = new EfOrderRepository(db);
            await orders.TakeTurn(default);
            return await useCase(orders);
        });
    }
}
