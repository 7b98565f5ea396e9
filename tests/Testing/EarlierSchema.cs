using System.Reflection;
using BuildingBlocks;
using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Internal;

namespace Testing;

/// <summary>A database as an earlier version left it.</summary>
public static class EarlierSchema
{
    /// <summary>Migrates a module's tables up to this migration and writes what there was.</summary>
    public static async Task Make<TContext>(TestDatabase database, string lastMigration, IEnumerable<string> statements)
        where TContext : ModuleDbContext
    {
        using var engine = DatabaseEngine.For(database.Choice);
        var options = new DbContextOptionsBuilder<TContext>();
        ModuleComposition.Configure(options, engine, ModuleName.Of(typeof(TContext)));
        options.ReplaceService<IMigrationsAssembly, Earlier>();
        await using var db = (TContext)Activator.CreateInstance(typeof(TContext), options.Options)!;
        ((Earlier)db.GetService<IMigrationsAssembly>()).Last = lastMigration;
        await db.Database.MigrateAsync();
        foreach (var statement in statements)
            await db.Database.ExecuteSqlRawAsync(statement.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
    }

#pragma warning disable EF1001 // The migrator finds a migration to stop at by names that have fourteen digits; ours have eight.
    private sealed class Earlier(
        ICurrentDbContext context, IDbContextOptions options, IMigrationsIdGenerator ids, IDiagnosticsLogger<DbLoggerCategory.Migrations> logger)
        : MigrationsAssembly(context, options, ids, logger)
    {
        public string Last { get; set; } = "";

        public override IReadOnlyDictionary<string, TypeInfo> Migrations =>
            base.Migrations.Where(migration => string.CompareOrdinal(migration.Key, Last) <= 0).ToDictionary();
    }
#pragma warning restore EF1001
}
