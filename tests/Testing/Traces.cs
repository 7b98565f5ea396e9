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
        var saying = new List<string>();
        foreach (var table in await Tables(connection, choice))
            if ((await Read(connection, $"SELECT * FROM \"{table}\"")).Exists(value => words.Any(word => value.Contains(word, StringComparison.OrdinalIgnoreCase))))
                saying.Add(table);
        return saying;
    }

    /// <summary>Every row of every table, in no order that means anything.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> Rows(DatabaseChoice choice)
    {
        using var engine = DatabaseEngine.For(choice);
        await using var connection = await engine.Open(CancellationToken.None);
        var all = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var table in await Tables(connection, choice))
            all.Add(table, [.. (await Read(connection, $"SELECT * FROM \"{table}\"")).Order(StringComparer.Ordinal)]);
        return all;
    }

    private static Task<List<string>> Tables(DbConnection connection, DatabaseChoice choice) => Read(connection, choice.Provider is DatabaseProvider.Sqlite
        ? "SELECT name FROM sqlite_master WHERE type = 'table'" : "SELECT tablename FROM pg_tables WHERE schemaname = 'public'");

    private static async Task<List<string>> Read(DbConnection connection, string sql)
    {
        await using var query = connection.CreateCommand();
        query.CommandText = sql;
        await using var rows = await query.ExecuteReaderAsync();
        var values = new List<string>();
        while (await rows.ReadAsync())
            values.Add(string.Join('|', Enumerable.Range(0, rows.FieldCount).Select(i => Convert.ToString(rows.GetValue(i), CultureInfo.InvariantCulture))));
        return values;
    }
}
