using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BuildingBlocks.Persistence;

/// <summary>Brings the tables of every module up to date before anything else starts.</summary>
internal sealed class DatabaseMigration(
    DatabaseEngine engine, IEnumerable<ModuleRegistration> modules, IServiceScopeFactory scopes, ILogger<DatabaseMigration> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var alone = await engine.LockForMigration(cancellationToken);
        var cleared = false;
        foreach (var module in modules)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = (DbContext)scope.ServiceProvider.GetRequiredService(module.Context);
            var missing = await Missing(db, cancellationToken);
            if (missing.Count == 0)
                continue;

            if (!cleared)
                await engine.ClearStaleMigrationLock(cancellationToken);
            cleared = true;
            log.LogInformation("Brings the tables of {Module} up to date: {Migrations}", module.Name, string.Join(", ", missing));
            await db.Database.MigrateAsync(cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>One plain query a module: the usual start finds nothing to do and need not wake the migrator.</summary>
    private async Task<List<string>> Missing(DbContext db, CancellationToken ct)
    {
        var known = db.GetService<IMigrationsAssembly>().Migrations.Keys.ToList();
        if (known.Count == 0)
            return [];

        await using var connection = await engine.Open(ct);
        var applied = await Applied(connection, $"{ModuleName.Of(db.GetType())}_migrations", ct);
        return known.Where(id => !applied.Contains(id)).ToList();
    }

    private async Task<HashSet<string>> Applied(DbConnection connection, string historyTable, CancellationToken ct)
    {
        await using var exists = connection.Sql(engine.TableExists, null, ("name", historyTable));
        if (await exists.ExecuteScalarAsync(ct) is null)
            return [];

        var applied = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        await using var read = connection.Sql($"SELECT \"MigrationId\" FROM \"{historyTable}\"");
        await using var rows = await read.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
            applied.Add(rows.GetString(0));
        return applied;
    }
}
