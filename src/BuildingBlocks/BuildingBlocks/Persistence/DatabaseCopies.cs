using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace BuildingBlocks.Persistence;

/// <summary>
/// The whole database as it is at one moment, in one file and back, while others go on writing: by SQLite's online backup, or by PostgreSQL's own
/// pg_dump and pg_restore, which have to be of the server's version or newer. What goes wrong is a <see cref="DatabaseCopyException"/>.
/// </summary>
public static class DatabaseCopies
{
    /// <summary>What the file is called.</summary>
    public static string FileName(DatabaseChoice database) => database.Provider is DatabaseProvider.Sqlite ? "database.sqlite" : "database.dump";

    /// <summary>Whether nothing is in it yet.</summary>
    public static async Task<bool> IsEmpty(DatabaseChoice database, CancellationToken ct)
    {
        if (database.Provider is DatabaseProvider.Sqlite)
            return !File.Exists(PathOf(database));

        try
        {
            await using var connection = new NpgsqlConnection(database.ConnectionString);
            await connection.OpenAsync(ct);
            await using var any = connection.Sql("SELECT 1 FROM pg_tables WHERE schemaname = ANY (current_schemas(false)) LIMIT 1");
            return await any.ExecuteScalarAsync(ct) is null;
        }
        catch (NpgsqlException away)
        {
            throw new DatabaseCopyException($"The PostgreSQL database can't be reached: {away.Message}");
        }
    }

    /// <summary>Writes the file, and reads it once to see that it is whole.</summary>
    public static async Task Write(DatabaseChoice database, string file, CancellationToken ct)
    {
        if (database.Provider is DatabaseProvider.Postgres)
        {
            await Run("pg_dump", database, ["--format=custom", "--no-owner", "--no-privileges", $"--file={file}"], ct);
            await Run("pg_restore", database, ["--list", file], ct);
            return;
        }

        if (!File.Exists(PathOf(database)))
            throw new DatabaseCopyException($"There is no database {PathOf(database)}.");

        try
        {
            await CopySqlite(PathOf(database), file, ct);
        }
        catch (SqliteException failed)
        {
            throw new DatabaseCopyException($"The database could not be copied: {failed.Message}");
        }
    }

    /// <summary>Fills an empty database from the file, all of it or nothing.</summary>
    public static async Task Read(string file, DatabaseChoice database, CancellationToken ct)
    {
        if (database.Provider is DatabaseProvider.Postgres)
        {
            await Run("pg_restore", database, ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", $"--dbname={Parts(database).Database}", file], ct);
            return;
        }

        var path = PathOf(database);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Copy(file, path + ".incoming", overwrite: true);
        File.Move(path + ".incoming", path);
    }

    private static async Task CopySqlite(string path, string file, CancellationToken ct)
    {
        await using var from = Open(path, SqliteOpenMode.ReadWrite);
        await using var to = Open(file, SqliteOpenMode.ReadWriteCreate);
        // Others write, and clear the log of what they wrote, for moments: SQLite itself has to wait for them here, and does not unless told.
        await Ask(from, "PRAGMA busy_timeout = 60000", ct);
        from.BackupDatabase(to);
        await Ask(to, "PRAGMA journal_mode = DELETE", ct);
        if (await Ask(to, "PRAGMA integrity_check", ct) is not "ok" and var problem)
            throw new DatabaseCopyException($"The copy of the database is damaged: {problem}");
    }

    private static string PathOf(DatabaseChoice database) => Path.GetFullPath(new SqliteConnectionStringBuilder(database.ConnectionString).DataSource);

    private static NpgsqlConnectionStringBuilder Parts(DatabaseChoice database) => new(database.ConnectionString);

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static async Task<string?> Ask(SqliteConnection connection, string question, CancellationToken ct)
    {
        await using var command = connection.Sql(question);
        return (await command.ExecuteScalarAsync(ct))?.ToString();
    }

    // Said by the environment: a command line can be read by everybody on the machine.
    private static async Task Run(string program, DatabaseChoice database, string[] arguments, CancellationToken ct)
    {
        var parts = Parts(database);
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        (string Name, string? Value)[] said =
        [
            ("PGHOST", parts.Host), ("PGPORT", parts.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("PGUSER", parts.Username), ("PGPASSWORD", parts.Password),
            ("PGDATABASE", parts.Database), ("PGSSLMODE", parts.SslMode.ToString().ToLowerInvariant()),
        ];
        foreach (var (name, value) in said.Where(one => !string.IsNullOrEmpty(one.Value)))
            start.Environment[name] = value;

        using var process = Begin(start);
        var output = process.StandardOutput.ReadToEndAsync(ct);
        var errors = await process.StandardError.ReadToEndAsync(ct);
        await output;
        await process.WaitForExitAsync(ct);
        if (process.ExitCode != 0)
            throw new DatabaseCopyException($"{program} failed: {errors.Trim()}");
    }

    private static Process Begin(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new DatabaseCopyException($"The program {start.FileName} is missing: please install PostgreSQL's client programs.");
        }
    }
}

/// <summary>The database could not be copied; the message says why.</summary>
public sealed class DatabaseCopyException(string message) : Exception(message);
