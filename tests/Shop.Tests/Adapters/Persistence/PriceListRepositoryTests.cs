using BuildingBlocks.Persistence;
using Shop.Adapters.Persistence;
using Shop.Domain.Catalogue;
using Shop.Ports;
using Shop.Tests.Fakes;

namespace Shop.Tests.Adapters.Persistence;

/// <summary>What every store of price lists does.</summary>
public abstract class PriceListRepositoryTests
{
    [Fact]
    public async Task A_gallery_that_sells_nothing_has_no_list() => (await Of(Cast.Wedding)).ShouldBeNull();

    [Fact]
    public async Task A_list_comes_back_as_it_was_put_in()
    {
        await Keep();

        var list = (await Do(lists => lists.Find(Goods.Id(0), default))).ShouldNotBeNull();

        (list.Name, list.Currency, list.IncludesTax, list.MinimumMinor).ShouldBe(("Weddings", "CHF", true, 0));
        list.Products.Select(product => (product.Id, product.Kind, product.Name, product.TaxClass, product.Photos)).ShouldBe(
            Goods.List().Products.Select(product => (product.Id, product.Kind, product.Name, product.TaxClass, product.Photos)));
        list.Products[0].Variants[0].Tiers.ShouldBe(Goods.Print().Variants[0].Tiers);
        list.Products[0].Variants[0].Size.ShouldBe(new PaperSize(1000, 1500));
        list.Packages[0].Items.ShouldBe(Goods.Package().Items);
        list.Shipping[0].Steps.ShouldBe(Goods.Post().Steps);
    }

    [Fact]
    public async Task A_change_is_kept()
    {
        await Keep();
        await Do(async lists =>
        {
            var list = await lists.Find(Goods.Id(0), default);
            list!.Put(Goods.Download() with { Name = "The file" }, Cast.Noon).Succeeded.ShouldBeTrue();
            return list;
        });

        (await Do(lists => lists.Find(Goods.Id(0), default)))!.Products[1].Name.ShouldBe("The file");
    }

    [Fact]
    public async Task Galleries_are_given_a_list_and_lose_it_with_it()
    {
        await Keep(Cast.Wedding, Cast.Christening);
        (await Of(Cast.Wedding))!.Id.ShouldBe(Goods.Id(0));
        (await Count()).ShouldBe(2);

        await Do(async lists =>
        {
            await lists.Assign(Cast.Wedding, null, default);
            return null;
        });
        (await Of(Cast.Wedding)).ShouldBeNull();
        (await Count()).ShouldBe(1);

        await Do(async lists =>
        {
            await lists.Remove((await lists.Find(Goods.Id(0), default))!, default);
            return null;
        });
        (await Of(Cast.Christening)).ShouldBeNull();
        (await Do(lists => lists.Find(Goods.Id(0), default))).ShouldBeNull();
    }

    [Fact]
    public async Task It_is_known_who_sells_by_a_list_and_which_are_a_gallerys_own()
    {
        await Keep(Cast.Christening, Cast.Wedding);
        await Do(lists =>
        {
            lists.Add(Cast.Downloads());
            return Task.FromResult<PriceList?>(null);
        });

        IReadOnlyList<Guid> galleries = [], own = [], none = [];
        await Do(async lists =>
        {
            galleries = await lists.GalleriesOf(Goods.Id(0), default);
            own = [.. (await lists.OwnOf(Cast.Wedding, default)).Select(list => list.Id)];
            none = [.. (await lists.OwnOf(Cast.Christening, default)).Select(list => list.Id)];
            return null;
        });

        galleries.ShouldBe([Cast.Wedding, Cast.Christening]);
        own.ShouldBe([Cast.Wedding]);
        none.ShouldBeEmpty();
    }

    private Task<PriceList?> Of(Guid galleryId) => Do(lists => lists.FindOf(galleryId, default));

    private async Task<int> Count()
    {
        var count = 0;
        await Do(async lists =>
        {
            count = await lists.CountGalleries(Goods.Id(0), default);
            return null;
        });
        return count;
    }

    private Task<PriceList?> Keep(params Guid[] galleries) => Do(async lists =>
    {
        var list = Goods.List();
        lists.Add(list);
        foreach (var gallery in galleries)
            await lists.Assign(gallery, list.Id, default);
        return list;
    });

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
