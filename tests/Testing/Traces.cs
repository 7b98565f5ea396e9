using System.Data.Common;
using System.Globalization;
using BuildingBlocks.Persistence;

namespace Testing;

/// <summary>Looks through every table of a database, whoever it belongs to.</summary>
public static class Traces
{
    /// <summary>The tables that say one of these words anywhere in a row, whatever their case.</summary>
    public static async Task<IReadOnlyList<string>> Of(DatabaseChoice choice, params string[] words)
    {
        using var engine = DatabaseEngine.For(choice);
        await using var connection = await engine.Open(CancellationToken.None);
        var tables = await Read(connection, choice.Provider is DatabaseProvider.Sqlite
            ? "SELECT name FROM sqlite_master WHERE type = 'table'" : "SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
        var saying = new List<string>();
        foreach (var table in tables)
            if ((await Read(connection, $"SELECT * FROM \"{table}\"")).Exists(value => words.Any(word => value.Contains(word, StringComparison.OrdinalIgnoreCase))))
                saying.Add(table);
        return saying;
    }

    private static async Task<List<string>> Read(DbConnection connection, string sql)
    {
        await using var query = connection.CreateCommand();
        query.CommandText = sql;
        await using var rows = await query.ExecuteReaderAsync();
        var values = new List<string>();
        while (await rows.ReadAsync())
            for (var i = 0; i < rows.FieldCount; i++)
                values.Add(Convert.ToString(rows.GetValue(i), CultureInfo.InvariantCulture) ?? "");
        return values;
    }
}
