using System.Diagnostics;
using Npgsql;

namespace Testing;

/// <summary>
/// A private PostgreSQL of this test run: started at first use on a socket in a folder of its own, without care for crashes,
/// and gone with the run even when that is killed.
/// </summary>
internal sealed class PostgresCluster
{
    private static readonly Lazy<Task<PostgresCluster>> Shared = new(Start);

    private readonly string _folder;
    private readonly Process _keeper;

    private PostgresCluster(string folder, Process keeper) => (_folder, _keeper) = (folder, keeper);

    public static Task<PostgresCluster> Running() => Shared.Value;

    public async Task<string> CreateDatabase()
    {
        var name = $"test_{Guid.CreateVersion7():N}";
        await Execute($"CREATE DATABASE \"{name}\"");
        return ConnectionString(name);
    }

    public async Task DropDatabase(string connectionString)
    {
        NpgsqlConnection.ClearAllPools();
        await Execute($"DROP DATABASE \"{new NpgsqlConnectionStringBuilder(connectionString).Database}\" WITH (FORCE)");
    }

    private static async Task<PostgresCluster> Start()
    {
        var programs = FindPrograms();
        var folder = Path.Combine(Path.GetTempPath(), $"tests-pg-{Environment.ProcessId}-{Guid.CreateVersion7().ToString("N")[^6..]}");
        Directory.CreateDirectory(folder);
        if (Environment.IsPrivilegedProcess)
            await Run("chown", "postgres", folder);

        // The shell ends the server when its input closes, which happens however this process ends.
        var script = $"""
            '{programs}/initdb' -D '{folder}/data' -A trust -U postgres -N -E UTF8 --locale=C >'{folder}/log' 2>&1 || exit 1
            '{programs}/postgres' -D '{folder}/data' -k '{folder}' -c listen_addresses= -c fsync=off -c synchronous_commit=off \
              -c full_page_writes=off -c max_connections=200 -c unix_socket_permissions=0777 >>'{folder}/log' 2>&1 </dev/null &
            server=$!
            read nothing
            kill -QUIT $server
            wait $server
            rm -rf '{folder}'
            """;
        var keeper = Process.Start(Shell(script))!;
        var cluster = new PostgresCluster(folder, keeper);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => cluster.Stop();
        await cluster.Ready();
        return cluster;
    }

    private static ProcessStartInfo Shell(string script)
    {
        // PostgreSQL refuses to run as root.
        string[] command = Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", "/bin/sh", "-c", script] : ["/bin/sh", "-c", script];
        return new ProcessStartInfo(command[0], command[1..]) { RedirectStandardInput = true, WorkingDirectory = "/" };
    }

    private static string FindPrograms()
    {
        const string installed = "/usr/lib/postgresql";
        var newest = Directory.Exists(installed)
            ? Directory.GetDirectories(installed).Where(d => File.Exists($"{d}/bin/initdb")).OrderByDescending(VersionOf).FirstOrDefault()
            : null;
        return newest is null
            ? throw new InvalidOperationException("These tests need PostgreSQL's programs, which were not found. Install them: apt-get install postgresql")
            : Path.Combine(newest, "bin");
    }

    private static int VersionOf(string folder) => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0;

    private static async Task Run(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]))!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}.");
    }

    private async Task Ready()
    {
        var started = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await Execute("SELECT 1");
                return;
            }
            catch (Exception notYet) when (notYet is NpgsqlException or System.Net.Sockets.SocketException)
            {
                if (_keeper.HasExited || started.Elapsed > TimeSpan.FromSeconds(30))
                    throw new InvalidOperationException($"PostgreSQL did not start: {await Log()}", notYet);
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
            }
        }
    }

    private async Task<string> Log() => File.Exists($"{_folder}/log") ? await File.ReadAllTextAsync($"{_folder}/log") : "no log";

    private async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = _folder,
        Username = "postgres",
        Database = database,
        MaxPoolSize = 20,
        IncludeErrorDetail = true,
    }.ConnectionString;

    private void Stop()
    {
        _keeper.StandardInput.Close();
        _keeper.WaitForExit(TimeSpan.FromSeconds(5));
    }
}
