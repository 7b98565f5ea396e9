using BuildingBlocks.Persistence;
using Shop.Adapters.Persistence;
using Shop.Domain.Buying;
using Shop.Ports;
using Shop.Tests.Fakes;

namespace Shop.Tests.Adapters.Persistence;

/// <summary>What every store of carts does.</summary>
public abstract class CartRepositoryTests
{
    [Fact]
    public async Task A_cart_is_empty_at_first() => (await Content(Cast.Wedding, Cast.Anna)).ShouldBeEmpty();

    [Fact]
    public async Task A_cart_keeps_its_photos_in_their_order()
    {
        await Do(Cast.Wedding, Cast.Anna, Cast.Rings.AssetId);
        await Do(Cast.Wedding, Cast.Anna, Cast.Kiss.AssetId);

        (await Content(Cast.Wedding, Cast.Anna)).ShouldBe([Cast.Rings.AssetId, Cast.Kiss.AssetId]);
    }

    [Fact]
    public async Task Every_visitor_has_a_cart_in_every_gallery()
    {
        await Do(Cast.Wedding, Cast.Anna, Cast.Rings.AssetId);

        (await Content(Cast.Wedding, Cast.Ben)).ShouldBeEmpty();
        (await Content(Cast.Christening, Cast.Anna)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_carts_of_somebody_who_is_forgotten_go_and_others_stay()
    {
        await Do(Cast.Wedding, Cast.Anna, Cast.Rings.AssetId);
        await Do(Cast.Christening, Cast.Anna, Cast.Rings.AssetId);
        await Do(Cast.Wedding, Cast.Ben, Cast.Kiss.AssetId);

        await Do(async carts =>
        {
            await carts.RemoveOf([Cast.Anna], default);
            return [];
        });

        (await Content(Cast.Wedding, Cast.Anna)).ShouldBeEmpty();
        (await Content(Cast.Christening, Cast.Anna)).ShouldBeEmpty();
        (await Content(Cast.Wedding, Cast.Ben)).ShouldBe([Cast.Kiss.AssetId]);
    }

    private Task<IReadOnlyList<Guid>> Content(Guid gallery, Guid visitor) => Do(gallery, visitor, null);

    private Task<IReadOnlyList<Guid>> Do(Guid gallery, Guid visitor, Guid? add) => Do(async carts =>
    {
        var cart = await carts.Open(gallery, visitor, default);
        if (add is { } asset)
            cart.Add(new CartLine(asset, Goods.Id(2), Goods.Id(21), 1, [new CartPhoto(asset)]), Goods.Download(), Cast.Noon);
        return cart.AssetIds;
    });

    private protected abstract Task<IReadOnlyList<Guid>> Do(Func<ICartRepository, Task<IReadOnlyList<Guid>>> useCase);

    public sealed class InMemory : CartRepositoryTests
    {
        private readonly InMemoryCartRepository _carts = new();

        private protected override Task<IReadOnlyList<Guid>> Do(Func<ICartRepository, Task<IReadOnlyList<Guid>>> useCase) => useCase(_carts);
    }

    public sealed class EfOnSqlite() : Ef(DatabaseProvider.Sqlite);

    public sealed class EfOnPostgres() : Ef(DatabaseProvider.Postgres);

    public abstract class Ef(DatabaseProvider provider) : CartRepositoryTests, IAsyncLifetime
    {
        private ShopOnDatabase _shop = null!;

        public async Task InitializeAsync() => _shop = await ShopOnDatabase.Start(provider);

        public async Task DisposeAsync() => await _shop.DisposeAsync();

        private protected override Task<IReadOnlyList<Guid>> Do(Func<ICartRepository, Task<IReadOnlyList<Guid>>> useCase) =>
            _shop.InTransaction(db => useCase(new EfCartRepository(db)));
    }
}
