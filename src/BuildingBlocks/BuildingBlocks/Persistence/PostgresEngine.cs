using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BuildingBlocks.Persistence;

/// <summary>A database shared by several hosts.</summary>
internal sealed class PostgresEngine(string connectionString) : DatabaseEngine
{
    public const string Channel = "host_signals";

    // Any number will do, as long as every version of the program uses the same one.
    private const long MigrationLock = 7_316_204_559_118_003;

    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(connectionString);

    public string ConnectionString => connectionString;

    public override IsolationLevel Isolation => IsolationLevel.RepeatableRead;

    public override int Lanes => 4;

    public override string SkipLocked => " FOR UPDATE SKIP LOCKED";

    public override string TableExists => "SELECT 1 FROM pg_tables WHERE schemaname = ANY (current_schemas(false)) AND tablename = @name";

    public override void Configure(DbContextOptionsBuilder options, string historyTable) =>
        options.UseNpgsql(_source, postgres => postgres.MigrationsHistoryTable(historyTable));

    public override async Task<DbConnection> Open(CancellationToken ct) => await _source.OpenConnectionAsync(ct);

    public override ValueTask<IDisposable> EnterWrite(CancellationToken ct) => ValueTask.FromResult<IDisposable>(Nothing.ToLeave);

    public override async Task<IAsyncDisposable> LockForMigration(CancellationToken ct)
    {
        var connection = await Open(ct);
        await using var take = connection.Sql("SELECT pg_advisory_lock(@key)", null, ("key", MigrationLock));
        // Another host may be at its migrations for as long as they take.
        take.CommandTimeout = 0;
        await take.ExecuteNonQueryAsync(ct);
        return new Held(connection);
    }

    public override Task ClearStaleMigrationLock(CancellationToken ct) => Task.CompletedTask;

    public override async Task LockLanes(DbTransaction transaction, IEnumerable<string> lanes, CancellationToken ct)
    {
        // Sorted, so that two transactions that both write to two lanes never wait for each other.
        foreach (var lane in lanes.Distinct().Order(StringComparer.Ordinal))
        {
            await using var take = transaction.Sql("SELECT pg_advisory_xact_lock(hashtextextended(@lane, 0))", ("lane", lane));
            await take.ExecuteNonQueryAsync(ct);
        }
    }

    public override async Task Notify(DbTransaction transaction, string payload, CancellationToken ct)
    {
        await using var notify = transaction.Sql("SELECT pg_notify(@channel, @payload)", ("channel", Channel), ("payload", payload));
        await notify.ExecuteNonQueryAsync(ct);
    }

    public override object Moment(DateTimeOffset at) => Moments.Stored(at);

    public override DateTimeOffset ReadMoment(DbDataReader row, int column) => row.GetFieldValue<DateTimeOffset>(column);

    public override void Dispose()
    {
        _source.Dispose();
        base.Dispose();
    }

    private sealed class Held(DbConnection connection) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await using (connection)
            await using (var release = connection.Sql("SELECT pg_advisory_unlock(@key)", null, ("key", MigrationLock)))
                await release.ExecuteNonQueryAsync();
        }
    }

    private sealed class Nothing : IDisposable
    {
        public static readonly Nothing ToLeave = new();

        public void Dispose()
        {
        }
    }
}
