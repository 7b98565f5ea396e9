using BuildingBlocks;
using BuildingBlocks.Persistence;
using Galleries.Adapters.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Testing;

namespace Galleries.Tests.Adapters.Persistence;

public abstract class EfRepositories(DatabaseProvider provider) : RepositoryTests, IAsyncLifetime
{
    private TestDatabase _database = null!;
    private ModuleHost _host = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.Create(provider);
        // The tables alone: nobody works on them behind the test's back.
        _host = await ModuleHost.Start(_database, services => services.AddModule<GalleriesDbContext>("galleries", []));
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _database.DisposeAsync();
    }

    private protected override async Task<T> With<T>(Func<Ports, Task<T>> work)
    {
        await using var db = Open();
        var assets = new EfAssetRepository(db);
        var answer = await work(new Ports(
            new EfGalleryRepository(db), assets, assets, new EfGuestBook(db), new EfCollectionRepository(db), new EfDownloadRepository(db), new EfLeftovers(db),
            new EfSavedAssets(db), new EfMarkRounds(db), new EfRenditions(db), new EfLedger(db)));
        await db.SaveChangesAsync();
        return answer;
    }

    private GalleriesDbContext Open()
    {
        var db = new GalleriesDbContext(_host.Services.GetRequiredService<DbContextOptions<GalleriesDbContext>>());
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        return db;
    }
}

public sealed class EfRepositoriesOnSqlite() : EfRepositories(DatabaseProvider.Sqlite);

public sealed class EfRepositoriesOnPostgres() : EfRepositories(DatabaseProvider.Postgres);
