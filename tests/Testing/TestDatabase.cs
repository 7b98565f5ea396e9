using BuildingBlocks.Persistence;

namespace Testing;

/// <summary>An empty database of its own, gone when disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string? _folder;

    private TestDatabase(DatabaseChoice choice, string? folder) => (Choice, _folder) = (choice, folder);

    /// <summary>How to reach it.</summary>
    public DatabaseChoice Choice { get; }

    /// <summary>Creates one on the engine asked for.</summary>
    public static async Task<TestDatabase> Create(DatabaseProvider provider)
    {
        if (provider is DatabaseProvider.Postgres)
            return new TestDatabase(DatabaseChoice.Postgres(await (await PostgresCluster.Running()).CreateDatabase()), null);

        var folder = Directory.CreateTempSubdirectory("tests-db-").FullName;
        return new TestDatabase(DatabaseChoice.SqliteFile(Path.Combine(folder, "test.db")), folder);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_folder is not null)
            Directory.Delete(_folder, recursive: true);
        else
            await (await PostgresCluster.Running()).DropDatabase(Choice.ConnectionString);
    }
}
