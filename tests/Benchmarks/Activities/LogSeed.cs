using System.Globalization;
using Activity.UseCases.Watching;
using BuildingBlocks.Persistence;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Benchmarks.Activities;

/// <summary>A log as a busy studio has it after two years: one gallery with a tenth of all entries, the rest of the usual size.</summary>
internal sealed class LogSeed(DatabaseChoice database, int entries)
{
    private const int UsualEntries = 10_000;

    private static readonly DateTimeOffset End = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Random _random = new(42);

    /// <summary>The one with a tenth of all entries.</summary>
    public Guid Large { get; } = Guid.CreateVersion7();

    /// <summary>One of the usual size.</summary>
    public Guid Usual { get; private set; }

    public async Task Write()
    {
        await using var rows = await Rows.Open(database);
        var large = entries / 10;
        await Gallery(rows, 1, Large, large, assets: 3_000, visitors: Math.Max(50, large / 200), days: 400, End.AddDays(-420));
        var number = 2;
        for (var rest = entries - large; rest > 0; rest -= UsualEntries, number++)
            await Gallery(rows, number, Usual = Guid.CreateVersion7(), Math.Min(rest, UsualEntries), assets: 500, visitors: 120, days: 90, End.AddDays(-_random.Next(95, 700)));
    }

    private async Task Gallery(Rows rows, int number, Guid id, int count, int assets, int visitors, int days, DateTimeOffset from)
    {
        await rows.Gallery(number, id, count, visitors, assets);
        for (var asset = 1; asset <= assets; asset++)
            await rows.Asset(Guid.CreateVersion7(), id, asset);
        for (var visitor = 1; visitor <= visitors; visitor++)
            await rows.Visitor(number, id, Guid.CreateVersion7(), visitor, TypeOf(visitor));
        var entry = 0;
        while (entry < count)
        {
            // A visit: most come soon after the gallery went online, and again now and then.
            var visitor = _random.Next(1, visitors + 1);
            var at = from.AddDays(days * Math.Pow(_random.NextDouble(), 3)).AddSeconds(_random.Next(86_400));
            for (var i = _random.Next(5, 60); i > 0 && entry < count; i--, entry++)
            {
                at = at.AddSeconds(_random.Next(2, 60));
                var (kind, set, size) = Deed(assets);
                await rows.Entry(number, at, kind, visitor, TypeOf(visitor), set, size, DetailOf(kind));
            }
        }
    }

    private (EntryKind Kind, string Assets, int Count) Deed(int assets)
    {
        var one = _random.Next(1, assets + 1);
        return _random.Next(100) switch
        {
            < 8 => (EntryKind.GalleryViewed, "", 0),
            < 80 => Run(EntryKind.AssetsViewed, one, _random.Next(1, 5), assets),
            < 88 => Run(EntryKind.AssetsFavorited, one, 1, assets),
            < 91 => Run(EntryKind.AssetsUnfavorited, one, 1, assets),
            < 96 => Run(EntryKind.AssetsDownloaded, one, _random.Next(4) == 0 ? 40 : 1, assets),
            < 97 => Run(EntryKind.AssetsDownloaded, 1, assets, assets),
            < 98 => Run(EntryKind.CollectionCreated, one, 10, assets),
            _ => Run(EntryKind.ItemsShared, one, 8, assets),
        };
    }

    private static (EntryKind Kind, string Assets, int Count) Run(EntryKind kind, int first, int count, int assets)
    {
        var last = Math.Min(first + count - 1, assets);
        return (kind, first == last ? first.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{first}-{last}"), last - first + 1);
    }

    // Most collections are somebody's Favorites, which have no name.
    private string? DetailOf(EntryKind kind) => kind switch
    {
        EntryKind.AssetsDownloaded => "WebSize",
        EntryKind.ItemsShared => "Link",
        EntryKind.CollectionCreated when _random.Next(4) == 0 => $"Best of {_random.Next(100)}",
        _ => null,
    };

    private static UserType TypeOf(int visitor) => visitor <= 2 ? UserType.MainClient : (visitor % 10) switch
    {
        0 => UserType.Vendor,
        < 3 => UserType.PhotographerInvited,
        < 5 => UserType.ClientInvited,
        _ => UserType.Guest,
    };
}

/// <summary>Rows written as fast as either database takes them.</summary>
internal abstract class Rows : IAsyncDisposable
{
    private static readonly (string Table, string Columns)[] Tables =
    [
        ("activity_gallery", "id, name, online, named_at, state_at, expiration_at, version, number, entries, edition, last_edition, last_visitor, last_asset"),
        ("activity_asset", "id, gallery_id, stage, file_name, version, number, kind"),
        ("activity_visitor", "gallery_id, visitor_id, gallery, number, type, name, email, called, views, downloads, favorites, shares, collections, has_favorites, last_seen_at, first_heard_at, described_at, version"),
        ("activity_log", "gallery, at, kind, visitor, type, count, assets, detail"),
    ];

    public static async Task<Rows> Open(DatabaseChoice database) => database.Provider is DatabaseProvider.Sqlite
        ? await SqliteRows.Begin(database.ConnectionString) : await PostgresRows.Begin(database.ConnectionString);

    public Task Gallery(int number, Guid id, long entries, int visitors, int assets) =>
        Add(0, id, $"Gallery {number}", true, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, 1, number, entries, 1, 1, visitors, assets);

    public Task Asset(Guid id, Guid galleryId, int number) => Add(1, id, galleryId, "Ready", $"img_{number:0000}.jpg", 1, number, "Photo");

    public Task Visitor(int gallery, Guid galleryId, Guid id, int number, UserType type) => Add(
        2, galleryId, id, gallery, number, type.ToString(), $"Visitor {number}", $"visitor{number}@example.com", $"VISITOR {number}\nVISITOR{number}@EXAMPLE.COM", 0, 0, 0, 0, 0, true,
        DateTimeOffset.UnixEpoch.AddYears(56).AddMinutes(number), DateTimeOffset.UnixEpoch.AddYears(54), DateTimeOffset.UnixEpoch.AddYears(56), 1);

    public Task Entry(int gallery, DateTimeOffset at, EntryKind kind, int visitor, UserType type, string assets, int count, string? detail) =>
        Add(3, gallery, at, (int)kind, visitor, (int)type, count, assets, detail);

    public abstract ValueTask DisposeAsync();

    protected abstract Task Add(int table, params object?[] values);

    private sealed class SqliteRows : Rows
    {
        private readonly SqliteConnection _connection;
        private readonly SqliteCommand[] _inserts;
        private SqliteTransaction _transaction;
        private int _written;

        private SqliteRows(SqliteConnection connection)
        {
            (_connection, _transaction) = (connection, connection.BeginTransaction());
            _inserts = [.. Tables.Select(table => Insert(table.Table, table.Columns.Split(", ").Length, table.Columns))];
        }

        public static async Task<SqliteRows> Begin(string connectionString)
        {
            var connection = new SqliteConnection(connectionString);
            await connection.OpenAsync();
            return new SqliteRows(connection);
        }

        public override async ValueTask DisposeAsync()
        {
            await _transaction.CommitAsync();
            foreach (var insert in _inserts)
                await insert.DisposeAsync();
            await _connection.DisposeAsync();
        }

        protected override async Task Add(int table, params object?[] values)
        {
            var insert = _inserts[table];
            for (var i = 0; i < values.Length; i++)
                insert.Parameters[i].Value = values[i] is DateTimeOffset at ? (at.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / 10 : values[i] is Guid id ? id.ToString().ToUpperInvariant() : values[i] ?? DBNull.Value;
            insert.Transaction = _transaction;
            insert.ExecuteNonQuery();
            if (++_written % 200_000 != 0)
                return;

            await _transaction.CommitAsync();
            _transaction = _connection.BeginTransaction();
        }

        private SqliteCommand Insert(string table, int count, string columns)
        {
            var insert = _connection.CreateCommand();
            insert.CommandText = $"INSERT INTO {table} ({columns}) VALUES ({string.Join(", ", Enumerable.Range(0, count).Select(i => $"$p{i}"))})";
            for (var i = 0; i < count; i++)
                insert.Parameters.Add(new SqliteParameter($"$p{i}", null));
            return insert;
        }
    }

    private sealed class PostgresRows : Rows
    {
        private readonly NpgsqlConnection _connection;
        private NpgsqlBinaryImporter? _import;
        private int _table = -1;

        private PostgresRows(NpgsqlConnection connection) => _connection = connection;

        public static async Task<PostgresRows> Begin(string connectionString)
        {
            var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync();
            return new PostgresRows(connection);
        }

        public override async ValueTask DisposeAsync()
        {
            await End();
            await using (var analyze = new NpgsqlCommand("ANALYZE", _connection))
                await analyze.ExecuteNonQueryAsync();
            await _connection.DisposeAsync();
        }

        protected override async Task Add(int table, params object?[] values)
        {
            if (table != _table)
            {
                await End();
                (_table, _import) = (table, await _connection.BeginBinaryImportAsync($"COPY {Tables[table].Table} ({Tables[table].Columns}) FROM STDIN (FORMAT BINARY)"));
            }

            await _import!.StartRowAsync();
            foreach (var value in values)
                await (value is null ? _import.WriteNullAsync() : _import.WriteAsync(value));
        }

        private async Task End()
        {
            if (_import is null)
                return;

            await _import.CompleteAsync();
            await _import.DisposeAsync();
            _import = null;
        }
    }
}
