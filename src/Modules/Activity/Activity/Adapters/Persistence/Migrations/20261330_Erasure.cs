using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Activity.Adapters.Persistence.Migrations;

[DbContext(typeof(ActivityDbContext)), Migration("20261330_Erasure")]
internal sealed class Erasure : ModuleMigration
{
    protected override void Up(Schema schema) => schema.AddColumn<DateTimeOffset>("activity_visitor", "erased_at", nullable: true);
}
