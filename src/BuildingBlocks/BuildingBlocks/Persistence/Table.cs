using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace BuildingBlocks.Persistence;

/// <summary>A table as a migration describes it: columns by their C# type, keys and indexes by column names.</summary>
public sealed class Table
{
    private readonly string _name;
    private readonly bool _sqlite;
    private readonly CreateTableOperation _table;
    private readonly List<CreateIndexOperation> _indexes = [];

    internal Table(string name, bool sqlite)
    {
        (_name, _sqlite) = (name, sqlite);
        _table = new CreateTableOperation { Name = name };
    }

    /// <summary>A GUID that is the primary key.</summary>
    public Table Id(string name = "id") => Column<Guid>(name).PrimaryKey(name);

    /// <summary>A column of the C# type's shape: ids as GUID, enums as text, moments as the database has them; <c>int?</c> may be empty.</summary>
    public Table Column<T>(string name, bool nullable = false)
    {
        _table.Columns.Add(Columns.Of(_name, name, typeof(T), nullable, _sqlite));
        return this;
    }

    /// <summary>Text of any length.</summary>
    public Table Text(string name, bool nullable = false) => Column<string>(name, nullable);

    /// <summary>A point in time.</summary>
    public Table Moment(string name, bool nullable = false) => Column<DateTimeOffset>(name, nullable);

    /// <summary>Whole minor units of a currency.</summary>
    public Table Money(string name, bool nullable = false) => Column<long>(name, nullable);

    /// <summary>A list or document stored by <see cref="JsonColumn.IsJson{T}"/>.</summary>
    public Table Json(string name, bool nullable = false) => Column<string>(name, nullable);

    /// <summary>The concurrency token.</summary>
    public Table Version() => Column<int>("version");

    /// <summary>A number that the database counts up, as the primary key.</summary>
    public Table Sequence(string name)
    {
        Column<long>(name).PrimaryKey(name);
        _table.Columns[^1].AddAnnotation("Sqlite:Autoincrement", true);
        _table.Columns[^1].AddAnnotation(
            "Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);
        return this;
    }

    /// <summary>The primary key, where it is not a single id.</summary>
    public Table PrimaryKey(params string[] columns)
    {
        _table.PrimaryKey = new AddPrimaryKeyOperation { Table = _name, Name = $"pk_{_name}", Columns = columns };
        return this;
    }

    /// <summary>A foreign key within the module, with the index EF expects beside it.</summary>
    public Table References(string column, string table, string principalColumn = "id", ReferentialAction onDelete = ReferentialAction.Cascade)
    {
        _table.ForeignKeys.Add(new AddForeignKeyOperation
        {
            Table = _name,
            Name = $"fk_{_name}_{table}_{column}",
            Columns = [column],
            PrincipalTable = table,
            PrincipalColumns = [principalColumn],
            OnDelete = onDelete,
        });
        return this;
    }

    /// <summary>An index.</summary>
    public Table Index(params string[] columns)
    {
        _indexes.Add(Columns.Index(_name, columns, unique: false));
        return this;
    }

    /// <summary>An index that lets no two rows have the same values.</summary>
    public Table Unique(params string[] columns)
    {
        _indexes.Add(Columns.Index(_name, columns, unique: true));
        return this;
    }

    internal IEnumerable<MigrationOperation> Build()
    {
        var key = _table.PrimaryKey ?? throw new InvalidOperationException($"The table {_name} has no primary key.");
        foreach (var foreignKey in _table.ForeignKeys)
        {
            var column = foreignKey.Columns[0];
            if (key.Columns[0] != column && _indexes.All(index => index.Columns[0] != column))
                Index(column);
        }

        return [_table, .. _indexes];
    }
}
