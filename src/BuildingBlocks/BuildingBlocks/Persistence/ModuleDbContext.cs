using Microsoft.EntityFrameworkCore;

namespace BuildingBlocks.Persistence;

/// <summary>
/// A module's view of its own tables, the same on both databases. Tables are <c>{module}_{type}</c> and columns in snake case, moments in UTC
/// to the microsecond, enums as text, ids (<c>readonly record struct XId(Guid Value)</c>) as GUIDs that the code mints, decimals refused;
/// an integer property <c>Version</c> is the concurrency token and is raised here.
/// </summary>
public abstract class ModuleDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>Raises the version of what changed, then saves.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        Versions.Raise(ChangeTracker);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <summary>Raises the version of what changed, then saves.</summary>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Versions.Raise(ChangeTracker);
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Takes every <see cref="IEntityTypeConfiguration{TEntity}"/> of the context's namespace and below.</summary>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var home = GetType().Namespace;
        modelBuilder.ApplyConfigurationsFromAssembly(GetType().Assembly,
            type => type.Namespace == home || type.Namespace?.StartsWith(home + ".", StringComparison.Ordinal) == true);
    }

    /// <summary>The conventions of all modules.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        ColumnConventions.Apply(configurationBuilder, this);
}
