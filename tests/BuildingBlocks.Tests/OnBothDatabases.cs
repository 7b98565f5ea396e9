using System.Data.Common;
using BuildingBlocks.Persistence;
using BuildingBlocks.Tests.Child;
using BuildingBlocks.Tests.Child.Receiving;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Testing;

namespace BuildingBlocks.Tests;

/// <summary>Two modules on a database of their own, time standing still; every suite below runs on both engines.</summary>
public abstract class OnBothDatabases(DatabaseProvider provider) : IAsyncLifetime
{
    protected static readonly Guid Wedding = Guid.CreateVersion7();
    protected static readonly Guid Baptism = Guid.CreateVersion7();

    protected DatabaseProvider Provider => provider;

    protected ManualClock Clock { get; } = new();

    protected TestDatabase Database { get; private set; } = null!;

    protected ModuleHost Host { get; private set; } = null!;

    protected Trouble Trouble => Host.Services.GetRequiredService<Trouble>();

    public async Task InitializeAsync()
    {
        Database = await TestDatabase.Create(provider);
        Host = await ModuleHost.Start(Database, Wire, Clock);
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await Database.DisposeAsync();
    }

    protected virtual void Wire(IServiceCollection services) => Modules.Add(services);

    /// <summary>The numbers of a gallery's parcels in the order in which they arrived.</summary>
    protected Task<List<int>> Receipts(Guid gallery) => Host.Read<ReceivingDbContext, List<int>>(db =>
        db.Receipts.Where(r => r.GalleryId == gallery).OrderBy(r => r.Sequence).Select(r => r.Number).ToListAsync());

    protected async Task<int> CountRows(string table)
    {
        await using var connection = await Host.Services.GetRequiredService<DatabaseEngine>().Open(CancellationToken.None);
        await using var count = connection.Sql($"SELECT COUNT(*) FROM {table}");
        return Convert.ToInt32(await count.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Behind the program's back.</summary>
    protected async Task InTransaction(Func<DbTransaction, Task> work)
    {
        await using var connection = await Host.Services.GetRequiredService<DatabaseEngine>().Open(CancellationToken.None);
        await using var transaction = await connection.BeginTransactionAsync();
        await work(transaction);
        await transaction.CommitAsync();
    }

    protected async Task Later(TimeSpan by)
    {
        Clock.Advance(by);
        await Host.Quiet();
    }
}
