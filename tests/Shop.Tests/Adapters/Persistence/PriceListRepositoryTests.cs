using BuildingBlocks.Persistence;
using Shop.Adapters.Persistence;
using Shop.Domain;
using Shop.Ports;
using Shop.Tests.Fakes;

namespace Shop.Tests.Adapters.Persistence;

/// <summary>What every store of price lists does.</summary>
public abstract class PriceListRepositoryTests
{
    [Fact]
    public async Task A_gallery_that_never_had_a_price_has_no_list() =>
        (await Do(lists => lists.Find(Cast.Wedding, default))).ShouldBeNull();

    [Fact]
    public async Task A_price_is_kept_and_changed()
    {
        await Do(lists =>
        {
            var list = PriceList.Empty(Cast.Wedding);
            list.Set(1900, "CHF");
            lists.Add(list);
            return Task.FromResult<PriceList?>(list);
        });
        (await Price()).ShouldBe(new Money(1900, "CHF"));

        await Do(async lists =>
        {
            var list = await lists.Find(Cast.Wedding, default);
            list!.Set(2000, "CHF");
            return list;
        });
        (await Price()).ShouldBe(new Money(2000, "CHF"));
    }

    private async Task<Money?> Price() => (await Do(lists => lists.Find(Cast.Wedding, default)))?.PriceIn("CHF");

    private protected abstract Task<PriceList?> Do(Func<IPriceListRepository, Task<PriceList?>> useCase);

    public sealed class InMemory : PriceListRepositoryTests
    {
        private readonly InMemoryPriceListRepository _lists = new();

        private protected override Task<PriceList?> Do(Func<IPriceListRepository, Task<PriceList?>> useCase) => useCase(_lists);
    }

    public sealed class EfOnSqlite() : Ef(DatabaseProvider.Sqlite);

    public sealed class EfOnPostgres() : Ef(DatabaseProvider.Postgres);

    public abstract class Ef(DatabaseProvider provider) : PriceListRepositoryTests, IAsyncLifetime
    {
        private ShopOnDatabase _shop = null!;

        public async Task InitializeAsync() => _shop = await ShopOnDatabase.Start(provider);

        public async Task DisposeAsync() => await _shop.DisposeAsync();

        private protected override Task<PriceList?> Do(Func<IPriceListRepository, Task<PriceList?>> useCase) =>
            _shop.InTransaction(db => useCase(new EfPriceListRepository(db)));
    }
}
