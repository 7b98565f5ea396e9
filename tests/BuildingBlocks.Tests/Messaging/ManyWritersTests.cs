using BuildingBlocks.Persistence;
using BuildingBlocks.Tests.Child;
using BuildingBlocks.Tests.Child.Receiving;
using BuildingBlocks.Tests.Child.Sending;
using Microsoft.EntityFrameworkCore;
using Testing;

namespace BuildingBlocks.Tests.Messaging;

public sealed class ManyWritersTests
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(Soak.IsOn ? 30 : 2);

    [Fact]
    public async Task Eight_writers_on_one_SQLite_file_never_find_it_locked_and_get_their_turns_alike()
    {
        await using var database = await TestDatabase.Create(DatabaseProvider.Sqlite);
        await using var host = await ModuleHost.Start(database, Modules.Add);
        using var over = new CancellationTokenSource(Duration);

        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => Read(host, over.Token)));
        var writers = Enumerable.Range(0, 8).Select(_ => Task.Run(() => Write(host, over.Token))).ToList();
        await Task.WhenAll([.. readers, .. writers]);
        await host.Quiet(Duration * 10);

        var sent = await Task.WhenAll(writers);
        sent.Min().ShouldBeGreaterThan(sent.Max() / 2);
        (await host.Read<ReceivingDbContext, int>(db => db.Receipts.CountAsync())).ShouldBe(sent.Sum());
    }

    private static async Task<int> Write(ModuleHost host, CancellationToken over)
    {
        var (gallery, sent) = (Guid.CreateVersion7(), 0);
        for (; !over.IsCancellationRequested; sent++)
            (await host.Handle(new SendParcel(gallery))).ShouldBe(Outcome.Done);
        return sent;
    }

    private static async Task Read(ModuleHost host, CancellationToken over)
    {
        for (; !over.IsCancellationRequested; await Task.Yield())
            await host.Read<SendingDbContext, int>(db => db.Parcels.CountAsync(CancellationToken.None));
    }
}
