using BuildingBlocks.Persistence;
using BuildingBlocks.Tests.Child;
using BuildingBlocks.Tests.Child.Receiving;
using BuildingBlocks.Tests.Child.Sending;
using Microsoft.EntityFrameworkCore;
using Testing;

namespace BuildingBlocks.Tests.Messaging;

public sealed class DeliveryOnSqlite() : DeliveryTests(DatabaseProvider.Sqlite);

public sealed class DeliveryOnPostgres() : DeliveryTests(DatabaseProvider.Postgres);

public abstract class DeliveryTests(DatabaseProvider provider) : IAsyncLifetime
{
    private static readonly Guid Wedding = Guid.CreateVersion7();
    private readonly ManualClock _clock = new();
    private TestDatabase _database = null!;
    private ModuleHost _host = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.Create(provider);
        _host = await ModuleHost.Start(_database, Modules.Add, _clock);
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task What_a_command_tells_takes_effect_in_the_neighbour()
    {
        var outcome = await _host.Handle(new SendParcel(Wedding));
        await _host.Quiet();

        outcome.ShouldBe(Outcome.Done);
        (await Receipts(Wedding)).ShouldBe([1]);
    }

    private Task<List<int>> Receipts(Guid gallery) => _host.Read<ReceivingDbContext, List<int>>(db =>
        db.Receipts.Where(r => r.GalleryId == gallery).OrderBy(r => r.Sequence).Select(r => r.Number).ToListAsync());
}
