using BuildingBlocks.Persistence;
using BuildingBlocks.Tests.Child;
using BuildingBlocks.Tests.Child.Receiving;
using BuildingBlocks.Tests.Child.Sending;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Testing;

namespace BuildingBlocks.Tests.Persistence;

public sealed class StartTests
{
    [Fact]
    public async Task A_second_host_on_the_same_SQLite_file_is_told_so()
    {
        await using var database = await TestDatabase.Create(DatabaseProvider.Sqlite);
        await using var first = await ModuleHost.Start(database, Modules.Add);

        var failure = await Should.ThrowAsync<InvalidOperationException>(() => ModuleHost.Start(database, Modules.Add));

        failure.Message.ShouldStartWith("Another process is using this database already");
        (await first.Handle(new SendParcel(Guid.CreateVersion7()))).ShouldBe(Outcome.Done);
    }

    [Fact]
    public async Task A_migration_lock_that_a_killed_host_left_behind_is_cleared()
    {
        await using var database = await TestDatabase.Create(DatabaseProvider.Sqlite);
        await using (var connection = new SqliteConnection(database.Choice.ConnectionString))
        {
            await connection.OpenAsync();
            await using var leave = connection.CreateCommand();
            leave.CommandText = """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-22');
                """;
            await leave.ExecuteNonQueryAsync();
        }

        await using var host = await ModuleHost.Start(database, Modules.Add).WaitAsync(TimeSpan.FromSeconds(30));

        (await host.Handle(new SendParcel(Guid.CreateVersion7()))).ShouldBe(Outcome.Done);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task What_was_told_before_a_restart_is_delivered_after_it(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        var gallery = Guid.CreateVersion7();
        await using (var host = await ModuleHost.Start(database, Modules.Add))
        {
            host.Services.GetRequiredService<Trouble>().After = _ => throw new IOException("The disk is full.");
            await host.Handle(new SendParcel(gallery));
            await host.Quiet();
        }

        await using var again = await ModuleHost.Start(database, Modules.Add, new ManualClock(DateTimeOffset.MaxValue.AddYears(-1)));
        await again.Quiet();

        (await again.Read<ReceivingDbContext, Tally?>(db => db.FindAsync<Tally>(gallery).AsTask())).ShouldNotBeNull().Parcels.ShouldBe(1);
    }

    [Fact]
    public async Task Every_SQLite_connection_waits_for_the_disk_and_keeps_foreign_keys()
    {
        await using var database = await TestDatabase.Create(DatabaseProvider.Sqlite);
        await using var host = await ModuleHost.Start(database, Modules.Add);
        await using var connection = await host.Services.GetRequiredService<DatabaseEngine>().Open(default);

        (await Pragma("synchronous")).ShouldBe("2");
        (await Pragma("journal_mode")).ShouldBe("wal");
        (await Pragma("foreign_keys")).ShouldBe("1");
        (await Pragma("busy_timeout")).ShouldBe("10000");

        async Task<string?> Pragma(string name)
        {
            await using var pragma = connection.Sql($"PRAGMA {name}");
            return (await pragma.ExecuteScalarAsync())?.ToString();
        }
    }
}
