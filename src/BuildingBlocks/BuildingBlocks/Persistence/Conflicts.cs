using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BuildingBlocks.Persistence;

/// <summary>Tells the failures that a fresh try may heal from all others.</summary>
internal static class Conflicts
{
    private const int SqliteBusy = 5;

    /// <summary>Somebody else was quicker.</summary>
    public static bool Is(Exception exception) => exception switch
    {
        DbUpdateConcurrencyException => true,
        SqliteException sqlite => sqlite.SqliteErrorCode == SqliteBusy,
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        _ => exception.InnerException is { } inner && Is(inner),
    };

    /// <summary>
    /// A unique row was written by two at once, or a row was written for one that was just removed. On the fresh try the handler sees the other's row and says so in its own words;
    /// when it still does not, it is a bug and the exception goes on. SQLite has one writer, so there it is always a bug.
    /// </summary>
    public static bool IsRaceForUniqueRow(Exception exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ForeignKeyViolation }
        || (exception.InnerException is { } inner && IsRaceForUniqueRow(inner));
}
