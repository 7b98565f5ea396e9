using BuildingBlocks;
using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Testing;

/// <summary>Compares what a module's migrations make with what its mapping expects, since both are written by hand.</summary>
public static class SchemaMatchesModel
{
    /// <summary>Migrates an empty database and says each difference in a sentence; none is right.</summary>
    public static async Task<IReadOnlyList<string>> Differences<TContext>(DatabaseProvider provider)
        where TContext : ModuleDbContext
    {
        await using var database = await TestDatabase.Create(provider);
        using var engine = DatabaseEngine.For(database.Choice);
        var options = new DbContextOptionsBuilder<TContext>();
        ModuleComposition.Configure(options, engine, ModuleName.Of(typeof(TContext)));
        await using var db = (TContext)Activator.CreateInstance(typeof(TContext), options.Options)!;
        await db.Database.MigrateAsync();

        var model = Expected(db.GetService<IDesignTimeModel>().Model.GetRelationalModel()).ToHashSet();
        var schema = await Found(db, provider);
        return
        [
            .. model.Except(schema).Order(StringComparer.Ordinal).Select(fact => $"Only the model has: {fact}"),
            .. schema.Except(model).Order(StringComparer.Ordinal).Select(fact => $"Only the schema has: {fact}"),
        ];
    }

    private static IEnumerable<string> Expected(IRelationalModel model)
    {
        foreach (var table in model.Tables)
        {
            foreach (var column in table.Columns)
                yield return $"column {table.Name}.{column.Name} {column.StoreType}{(column.IsNullable ? "" : " not null")}";
            yield return $"key {table.Name} ({Names(table.PrimaryKey!.Columns)})";
            foreach (var index in table.Indexes)
                yield return $"{(index.IsUnique ? "unique index" : "index")} {table.Name} ({Names(index.Columns)})";
            foreach (var unique in table.UniqueConstraints.Where(u => !u.GetIsPrimaryKey()))
                yield return $"unique index {table.Name} ({Names(unique.Columns)})";
            foreach (var key in table.ForeignKeyConstraints)
                yield return $"foreign key {table.Name} ({Names(key.Columns)}) to {key.PrincipalTable.Name} ({Names(key.PrincipalColumns)}) on delete {Action(key.OnDeleteAction)}";
        }
    }

    private static string Names(IEnumerable<IColumn> columns) => string.Join(", ", columns.Select(c => c.Name));

    private static string Action(ReferentialAction action) => action switch
    {
        ReferentialAction.Cascade => "cascade",
        ReferentialAction.SetNull => "set null",
        ReferentialAction.SetDefault => "set default",
        ReferentialAction.Restrict => "restrict",
        _ => "no action",
    };

    private static async Task<HashSet<string>> Found(DbContext db, DatabaseProvider provider)
    {
        var facts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sql in provider is DatabaseProvider.Sqlite ? SqliteFacts : PostgresFacts)
            facts.UnionWith(await db.Database.SqlQueryRaw<string>(sql).ToListAsync());
        return facts;
    }

    private const string SqliteTables =
        "(SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' AND name NOT LIKE '%\\_migrations' ESCAPE '\\') t";

    private static readonly string[] SqliteFacts =
    [
        $"""
         SELECT 'column ' || t.name || '.' || c.name || ' ' || c.type || CASE WHEN c."notnull" THEN ' not null' ELSE '' END AS "Value"
         FROM {SqliteTables} JOIN pragma_table_info(t.name) c
         """,
        $"""
         SELECT 'key ' || t.name || ' (' || group_concat(c.name, ', ' ORDER BY c.pk) || ')' AS "Value"
         FROM {SqliteTables} JOIN pragma_table_info(t.name) c WHERE c.pk > 0 GROUP BY t.name
         """,
        $"""
         SELECT CASE WHEN i."unique" THEN 'unique index ' ELSE 'index ' END || t.name || ' (' || group_concat(c.name, ', ' ORDER BY c.seqno) || ')' AS "Value"
         FROM {SqliteTables} JOIN pragma_index_list(t.name) i JOIN pragma_index_info(i.name) c WHERE i.origin <> 'pk' GROUP BY t.name, i.name
         """,
        $"""
         SELECT 'foreign key ' || t.name || ' (' || group_concat(f."from", ', ' ORDER BY f.seq) || ') to ' || f."table"
             || ' (' || group_concat(f."to", ', ' ORDER BY f.seq) || ') on delete ' || lower(f.on_delete) AS "Value"
         FROM {SqliteTables} JOIN pragma_foreign_key_list(t.name) f GROUP BY t.name, f.id
         """,
    ];

    private const string PostgresTables =
        "(SELECT oid, relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname NOT LIKE '%\\_migrations') t";

    private static readonly string[] PostgresFacts =
    [
        $"""
         SELECT 'column ' || t.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END AS "Value"
         FROM {PostgresTables} JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
         """,
        $"""
         SELECT CASE WHEN i.indisprimary THEN 'key ' WHEN i.indisunique THEN 'unique index ' ELSE 'index ' END || t.relname
             || ' (' || (SELECT string_agg(a.attname, ', ' ORDER BY k.place) FROM unnest(i.indkey) WITH ORDINALITY k(number, place)
                         JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.number) || ')' AS "Value"
         FROM {PostgresTables} JOIN pg_index i ON i.indrelid = t.oid
         """,
        $"""
         SELECT 'foreign key ' || t.relname || ' ('
             || (SELECT string_agg(a.attname, ', ' ORDER BY k.place) FROM unnest(c.conkey) WITH ORDINALITY k(number, place)
                 JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number) || ') to ' || c.confrelid::regclass::text || ' ('
             || (SELECT string_agg(a.attname, ', ' ORDER BY k.place) FROM unnest(c.confkey) WITH ORDINALITY k(number, place)
                 JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.number) || ') on delete '
             || CASE c.confdeltype WHEN 'c' THEN 'cascade' WHEN 'n' THEN 'set null' WHEN 'd' THEN 'set default' WHEN 'r' THEN 'restrict' ELSE 'no action' END AS "Value"
         FROM {PostgresTables} JOIN pg_constraint c ON c.conrelid = t.oid AND c.contype = 'f'
         """,
    ];
}
