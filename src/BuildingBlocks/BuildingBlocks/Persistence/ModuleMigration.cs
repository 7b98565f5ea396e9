using Microsoft.EntityFrameworkCore.Migrations;

namespace BuildingBlocks.Persistence;

/// <summary>
/// A step of a module's schema, written by hand, one for both databases. Give it <c>[DbContext(typeof(XDbContext))]</c> and
/// <c>[Migration("20261122_Initial")]</c>; never change one that has been released.
/// </summary>
public abstract class ModuleMigration : Migration
{
    /// <summary>Describes the step.</summary>
    protected abstract void Up(Schema schema);

    /// <inheritdoc />
    protected sealed override void Up(MigrationBuilder migrationBuilder) => Up(new Schema(migrationBuilder));
}
