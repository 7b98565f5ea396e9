using BuildingBlocks.Persistence;
using Testing;

namespace Host.Tests.App;

/// <summary>A way through the whole product, in a studio that was just opened: what is asked of it goes over HTTP, as from a browser.</summary>
public abstract class Journey(DatabaseProvider provider = DatabaseProvider.Sqlite) : IAsyncLifetime
{
    private TestDatabase? _database;

    private protected GalleryApp App { get; private set; } = null!;

    private protected Studio Studio { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _database = provider is DatabaseProvider.Sqlite ? null : await TestDatabase.Create(provider);
        App = await GalleryApp.Start([.. await Options(), .. _database is null ? Array.Empty<string>() : ["--postgres", _database.Choice.ConnectionString]]);
        Studio = await Studio.Open(App);
        await Prepare();
    }

    public virtual async Task DisposeAsync()
    {
        await App.DisposeAsync();
        if (_database is not null)
            await _database.DisposeAsync();
    }

    /// <summary>How the product is set up otherwise than usual.</summary>
    private protected virtual Task<string[]> Options() => Task.FromResult<string[]>([]);

    /// <summary>What each test of a class begins with.</summary>
    private protected virtual Task Prepare() => Task.CompletedTask;
}
