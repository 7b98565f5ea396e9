using BuildingBlocks.Persistence;
using Shop.Adapters.Persistence;
using Shop.Domain;
using Shop.Domain.Paying;
using Shop.Ports;
using Shop.Tests.Fakes;

namespace Shop.Tests.Adapters.Persistence;

/// <summary>What every store of payments does.</summary>
public abstract class PaymentRepositoryTests
{
    [Fact]
    public async Task A_try_is_found_with_everything_on_it_by_itself_and_by_its_order()
    {
        var (order, first) = (Cast.Order(), Payment.Open(Cast.Order(), 1, Cast.Noon));
        var second = Payment.Open(order, 2, Cast.Noon.AddHours(1));
        first.Begun("cs_1", "https://pay.example/cs_1");
        first.Pay("pi_1", Cast.Noon.AddMinutes(3), feeIsKnown: false);
        await Do(order, payments =>
        {
            payments.Add(second);
            payments.Add(first);
            return Task.FromResult(true);
        });

        (await Do(null, payments => payments.Find(first.Id, default))).ShouldBeEquivalentTo(first);
        (await Do(null, payments => payments.Find(Cast.SecondOrder, default))).ShouldBeNull();
        (await Do(null, payments => payments.Of(Cast.FirstOrder, default))).Select(payment => payment.Attempt).ShouldBe([1, 2]);
        (await Do(null, payments => payments.Of(Cast.SecondOrder, default))).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_told_is_heard_once_and_forgotten_in_time()
    {
        (await Hear("evt_1", Cast.Noon)).ShouldBeTrue();
        (await Hear("evt_1", Cast.Noon.AddDays(1))).ShouldBeFalse();
        (await Hear("evt_2", Cast.Noon.AddDays(1))).ShouldBeTrue();

        (await Hear("evt_1", Cast.Noon.AddDays(31))).ShouldBeTrue();
    }

    private protected abstract Task<T> Do<T>(Order? order, Func<IPaymentRepository, Task<T>> useCase);

    private Task<bool> Hear(string id, DateTimeOffset now) => Do(null, payments => payments.Hear(new HeardEvent { Id = id, HeardAt = now }, now.AddDays(-30), default));

    public sealed class InMemory : PaymentRepositoryTests
    {
        private readonly InMemoryPaymentRepository _payments = new();

        private protected override Task<T> Do<T>(Order? order, Func<IPaymentRepository, Task<T>> useCase) => useCase(_payments);
    }

    public sealed class EfOnSqlite() : Ef(DatabaseProvider.Sqlite);

    public sealed class EfOnPostgres() : Ef(DatabaseProvider.Postgres);

    public abstract class Ef(DatabaseProvider provider) : PaymentRepositoryTests, IAsyncLifetime
    {
        private ShopOnDatabase _shop = null!;

        public async Task InitializeAsync() => _shop = await ShopOnDatabase.Start(provider);

        public async Task DisposeAsync() => await _shop.DisposeAsync();

        private protected override Task<T> Do<T>(Order? order, Func<IPaymentRepository, Task<T>> useCase) => _shop.InTransaction(async db =>
        {
            if (order is not null)
                new EfOrderRepository(db).Add(order);
            return await useCase(new EfPaymentRepository(db));
        });
    }
}
