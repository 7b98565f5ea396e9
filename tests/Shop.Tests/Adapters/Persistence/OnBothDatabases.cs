using BuildingBlocks.Persistence;

namespace Shop.Tests.Adapters.Persistence;

/// <summary>A suite that runs on each database, with an empty one for every test.</summary>
public abstract class OnBothDatabases(DatabaseProvider provider) : IAsyncLifetime
{
    private protected ShopOnDatabase Shop { get; private set; } = null!;

    public async Task InitializeAsync() => Shop = await ShopOnDatabase.Start(provider);

    public async Task DisposeAsync() => await Shop.DisposeAsync();
}
