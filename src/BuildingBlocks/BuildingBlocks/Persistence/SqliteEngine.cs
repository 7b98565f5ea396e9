using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BuildingBlocks.Persistence;

/// <summary>One file, one host, one writer at a time.</summary>
internal sealed class SqliteEngine : DatabaseEngine
{
    private readonly string _connectionString;
    private readonly string _file;
    private readonly WriteGate _gate;
    private FileStream? _lock;

    public SqliteEngine(string connectionString)
    {
        var parts = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, Pooling = true, DefaultTimeout = 30 };
        _file = Path.GetFullPath(parts.DataSource);
        parts.DataSource = _file;
        _connectionString = parts.ToString();
        _gate = WriteGate.OfFile(_file);
    }

    public override IsolationLevel Isolation => IsolationLevel.Serializable;

    // They write one after the other all the same, but one that works outside a transaction holds up nobody.
    public override int Lanes => 4;

    public override string SkipLocked => "";

    public override string TableExists => "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = @name";

    public override void Configure(DbContextOptionsBuilder options, string historyTable) => options
        .UseSqlite(_connectionString, sqlite => sqlite.MigrationsHistoryTable(historyTable))
        .AddInterceptors(SqlitePragmas.Interceptor);

    public override async Task<DbConnection> Open(CancellationToken ct)
    {
        var connection = new SqliteConnection(_connectionString);
        await connection.OpenAsync(ct);
        SqlitePragmas.Apply(connection);
        return connection;
    }

    public override ValueTask<IDisposable> EnterWrite(CancellationToken ct) => _gate.Enter(ct);

    /// <summary>The file beside the database stays locked as long as the host lives: a second host is told so at its start.</summary>
    public override async Task<IAsyncDisposable> LockForMigration(CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
        _lock ??= TakeLock(_file + ".lock");

        await using var connection = await Open(ct);
        await using var wal = connection.Sql("PRAGMA journal_mode = WAL");
        await wal.ExecuteNonQueryAsync(ct);

        return new Held(await EnterWrite(ct));
    }

    public override async Task ClearStaleMigrationLock(CancellationToken ct)
    {
        await using var connection = await Open(ct);
        await using var drop = connection.Sql("DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
        await drop.ExecuteNonQueryAsync(ct);
    }

    public override Task LockLanes(DbTransaction transaction, IEnumerable<string> lanes, CancellationToken ct) => Task.CompletedTask;

    public override Task Notify(DbTransaction transaction, string payload, CancellationToken ct) => Task.CompletedTask;

    public override object Moment(DateTimeOffset at) => Moments.ToMicroseconds(at);

    public override DateTimeOffset ReadMoment(DbDataReader row, int column) => Moments.FromMicroseconds(row.GetInt64(column));

    public override void Dispose()
    {
        using (var connection = new SqliteConnection(_connectionString))
            SqliteConnection.ClearPool(connection);
        _lock?.Dispose();
        base.Dispose();
    }

    private static FileStream TakeLock(string path)
    {
        try
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            file.SetLength(0);
            file.Write(System.Text.Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
            file.Flush();
            return file;
        }
        catch (IOException taken)
        {
            throw new DatabaseInUseException(
                $"Another process is using this database already: the file {path} is locked. Several hosts can share a PostgreSQL database instead.", taken);
        }
    }

    private sealed class Held(IDisposable gate) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            gate.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
