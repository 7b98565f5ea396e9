using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace BuildingBlocks.Persistence;

/// <summary>What a migration may do to the schema, with the conventions of <see cref="ModuleDbContext"/> built in.</summary>
public sealed class Schema(MigrationBuilder migration)
{
    /// <summary>Whether this runs on SQLite; otherwise on PostgreSQL.</summary>
    public bool IsSqlite { get; } = migration.IsSqlite();

    /// <summary>Creates a table with everything that belongs to it.</summary>
    public void CreateTable(string name, Action<Table> describe)
    {
        var table = new Table(name, IsSqlite);
        describe(table);
        migration.Operations.AddRange(table.Build());
    }

    /// <summary>Adds a column; one that may not be empty needs a value for the rows that exist.</summary>
    public void AddColumn<T>(string table, string name, bool nullable = false, object? existing = null)
    {
        var column = Columns.Of(table, name, typeof(T), nullable, IsSqlite);
        column.DefaultValue = existing;
        migration.Operations.Add(column);
    }

    /// <summary>Drops a column that no index or key names.</summary>
    public void DropColumn(string table, string name) => migration.Sql($"ALTER TABLE \"{table}\" DROP COLUMN \"{name}\"");

    /// <summary>Renames a column.</summary>
    public void RenameColumn(string table, string from, string to) => migration.RenameColumn(from, table, to);

    /// <summary>Creates an index.</summary>
    public void CreateIndex(string table, params string[] columns) => migration.Operations.Add(Columns.Index(table, columns, unique: false));

    /// <summary>Creates an index that lets no two rows have the same values.</summary>
    public void CreateUniqueIndex(string table, params string[] columns) => migration.Operations.Add(Columns.Index(table, columns, unique: true));

    /// <summary>Drops an index by the columns it was created with.</summary>
    public void DropIndex(string table, params string[] columns) => migration.DropIndex(Columns.IndexName(table, columns), table);

    /// <summary>Drops a table.</summary>
    public void DropTable(string name) => migration.DropTable(name);

    /// <summary>Renames a table.</summary>
    public void RenameTable(string from, string to) => migration.RenameTable(from, newName: to);

    /// <summary>Statements that both databases understand, such as copying rows.</summary>
    public void Sql(string statement) => migration.Sql(statement);
}

/// <summary>Columns and indexes as the conventions have them.</summary>
internal static class Columns
{
    public static AddColumnOperation Of(string table, string name, Type type, bool nullable, bool sqlite)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return new AddColumnOperation
        {
            Table = table,
            Name = name,
            ClrType = StoredAs(plain, sqlite),
            IsNullable = nullable || plain != type,
        };
    }

    public static CreateIndexOperation Index(string table, string[] columns, bool unique) =>
        new() { Table = table, Name = IndexName(table, columns), Columns = columns, IsUnique = unique };

    public static string IndexName(string table, string[] columns) => $"ix_{table}_{string.Join('_', columns)}";

    private static Type StoredAs(Type type, bool sqlite)
    {
        if (type == typeof(DateTimeOffset))
            return sqlite ? typeof(long) : typeof(DateTimeOffset);
        if (type == typeof(TimeSpan))
            return typeof(long);
        if (type.IsEnum)
            return typeof(string);
        if (type == typeof(decimal))
            throw new InvalidOperationException("SQLite cannot compare decimals: store whole minor units as long.");
        return IdTypes.IsId(type) ? typeof(Guid) : type;
    }
}
