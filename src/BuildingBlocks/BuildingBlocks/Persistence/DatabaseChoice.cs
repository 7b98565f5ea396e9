namespace BuildingBlocks.Persistence;

/// <summary>Which database holds everything: one SQLite file, or a PostgreSQL database shared by several hosts.</summary>
/// <param name="Provider">The engine.</param>
/// <param name="ConnectionString">In the engine's own form.</param>
public sealed record DatabaseChoice(DatabaseProvider Provider, string ConnectionString)
{
    /// <summary>The embedded default: one file.</summary>
    public static DatabaseChoice SqliteFile(string path) => new(DatabaseProvider.Sqlite, $"Data Source={path}");

    /// <summary>A PostgreSQL database by its connection string.</summary>
    public static DatabaseChoice Postgres(string connectionString) => new(DatabaseProvider.Postgres, connectionString);
}

/// <summary>The two engines the product runs on.</summary>
public enum DatabaseProvider
{
    Sqlite,
    Postgres,
}
