using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Activity.Adapters.Persistence.Migrations;

/// <summary>Files of downloads whose last byte has left.</summary>
[DbContext(typeof(ActivityDbContext)), Migration("20261540_Arrivals")]
internal sealed class Arrivals : ModuleMigration
{
    protected override void Up(Schema schema) => schema.CreateTable("activity_arrival", table => table
        .Column<Guid>("download_id")
        .Column<int>("part")
        .Column<int>("parts")
        .Moment("at")
        .PrimaryKey("download_id", "part")
        .Index("at"));
}
