using System.Collections.Concurrent;
using System.Diagnostics;
using BuildingBlocks.Persistence;
using BuildingBlocks.Signals;
using BuildingBlocks.Tests.Child;
using BuildingBlocks.Tests.Child.Receiving;
using BuildingBlocks.Tests.Child.Sending;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Testing;

namespace BuildingBlocks.Tests.Messaging;

/// <summary>Two hosts on one PostgreSQL database.</summary>
public sealed class SeveralHostsTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private ModuleHost _one = null!;
    private ModuleHost _other = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.Create(DatabaseProvider.Postgres);
        var hosts = await Task.WhenAll(ModuleHost.Start(_database, Modules.Add), ModuleHost.Start(_database, Modules.Add));
        (_one, _other) = (hosts[0], hosts[1]);
        await Until(() => Listens(_one) && Listens(_other));
    }

    public async Task DisposeAsync()
    {
        await _one.DisposeAsync();
        await _other.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task They_share_the_messages_of_one_in_order_and_none_is_taken_twice()
    {
        var takenBy = new ConcurrentBag<string>();
        Count(_one, "one", takenBy);
        Count(_other, "other", takenBy);
        var galleries = Enumerable.Range(0, 10).Select(_ => Guid.CreateVersion7()).ToList();

        await Task.WhenAll(galleries.Select(async gallery =>
        {
            for (var i = 0; i < 30; i++)
                (await _one.Handle(new SendParcel(gallery))).ShouldBe(Outcome.Done);
        }));
        await _one.Quiet();

        var receipts = await _one.Read<ReceivingDbContext, List<Receipt>>(db => db.Receipts.OrderBy(r => r.Sequence).ToListAsync());
        receipts.Count.ShouldBe(300);
        foreach (var gallery in receipts.GroupBy(r => r.GalleryId))
            gallery.Select(r => r.Number).ShouldBe(Enumerable.Range(1, 30));
        takenBy.Distinct().Order().ShouldBe(["one", "other"]);
    }

    [Fact]
    public async Task A_signal_is_heard_once_by_each_of_them()
    {
        var (heardByOne, heardByOther) = (Hear(_one), Hear(_other));

        await _one.Handle(new DoInSending(sending =>
        {
            sending.Signals.Raise("sending.parcel", "a|b");
            sending.Signals.Raise("sending.parcel", "last");
            return Task.FromResult(Outcome.Done);
        }));

        await Until(() => heardByOther.Contains("last"));
        heardByOther.ShouldBe(["a|b", "last"]);
        heardByOne.ShouldBe(["a|b", "last"]);
    }

    [Fact]
    public async Task A_host_that_was_deaf_for_a_while_knows_it()
    {
        var heard = Hear(_other);

        await _one.Read<SendingDbContext, int>(db => db.Database.ExecuteSqlRawAsync(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'"));
        await Until(() => !Listens(_other));
        await Until(() => Listens(_other));

        await Until(() => heard.Contains("missed"));
    }

    private static bool Listens(ModuleHost host) => host.Services.GetRequiredService<ISignalListener>().Listening;

    private static void Count(ModuleHost host, string name, ConcurrentBag<string> takenBy) =>
        host.Services.GetRequiredService<Trouble>().After = _ =>
        {
            takenBy.Add(name);
            return Trouble.None;
        };

    private static ConcurrentQueue<string> Hear(ModuleHost host)
    {
        var heard = new ConcurrentQueue<string>();
        host.Services.GetRequiredService<ISignalListener>().Subscribe("sending.parcel", heard.Enqueue, () => heard.Enqueue("missed"));
        return heard;
    }

    private static async Task Until(Func<bool> condition)
    {
        var waited = Stopwatch.StartNew();
        while (!condition())
        {
            if (waited.Elapsed > TimeSpan.FromSeconds(15))
                throw new TimeoutException("It did not happen.");
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
        }
    }
}
