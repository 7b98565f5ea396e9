using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Activity.Adapters.Persistence.Migrations;

[DbContext(typeof(ActivityDbContext)), Migration("20261251_Removal")]
internal sealed class Removal : ModuleMigration
{
    protected override void Up(Schema schema) => schema.AddColumn<DateTimeOffset>("activity_gallery", "removed_at", nullable: true);
}
