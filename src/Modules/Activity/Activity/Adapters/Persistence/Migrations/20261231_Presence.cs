using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Activity.Adapters.Persistence.Migrations;

[DbContext(typeof(ActivityDbContext)), Migration("20261231_Presence")]
internal sealed class Presence : ModuleMigration
{
    protected override void Up(Schema schema) => schema.AddColumn<DateTimeOffset>("activity_asset", "presence_at", nullable: true);
}
