using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace BuildingBlocks.Persistence;

/// <summary>What differs between the two databases, so that nobody else needs to ask which one it is.</summary>
internal abstract class DatabaseEngine : IDisposable
{
    public static DatabaseEngine For(DatabaseChoice choice) => choice.Provider switch
    {
        DatabaseProvider.Sqlite => new SqliteEngine(choice.ConnectionString),
        DatabaseProvider.Postgres => new PostgresEngine(choice.ConnectionString),
        _ => throw new ArgumentOutOfRangeException(nameof(choice), choice.Provider, "Unknown database."),
    };

    public abstract IsolationLevel Isolation { get; }

    /// <summary>How many lanes the pump runs at a time.</summary>
    public abstract int Lanes { get; }

    /// <summary>Ends a SELECT so that it takes its rows and passes over those another host has taken.</summary>
    public abstract string SkipLocked { get; }

    /// <summary>Answers one row when there is a table of that name.</summary>
    public abstract string TableExists { get; }

    public abstract void Configure(DbContextOptionsBuilder options, string historyTable);

    public abstract Task<DbConnection> Open(CancellationToken ct);

    /// <summary>Waits until this process may write; the end of the returned thing lets the next one in.</summary>
    public abstract ValueTask<IDisposable> EnterWrite(CancellationToken ct);

    /// <summary>Makes the database ready and keeps others from migrating it until the returned thing ends.</summary>
    public abstract Task<IAsyncDisposable> LockForMigration(CancellationToken ct);

    /// <summary>Whether a failed migration run may have left the provider's own lock behind, and takes it away.</summary>
    public abstract Task ClearStaleMigrationLock(CancellationToken ct);

    /// <summary>Makes the order of sequence numbers in these lanes the order of commits, until the transaction ends.</summary>
    public abstract Task LockLanes(DbTransaction transaction, IEnumerable<string> lanes, CancellationToken ct);

    /// <summary>Tells the other hosts at commit.</summary>
    public abstract Task Notify(DbTransaction transaction, string payload, CancellationToken ct);

    /// <summary>A moment as this database stores it.</summary>
    public abstract object Moment(DateTimeOffset at);

    public abstract DateTimeOffset ReadMoment(DbDataReader row, int column);

    public virtual void Dispose() => GC.SuppressFinalize(this);
}
