using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Activity.Adapters.Persistence.Migrations;

/// <summary>How high assets can score; measured by the program.</summary>
[DbContext(typeof(ActivityDbContext)), Migration("20261521_Peaks")]
internal sealed class Peaks : ModuleMigration
{
    protected override void Up(Schema schema) => schema.CreateTable("activity_peak", table => table
        .Column<int>("gallery")
        .Column<long>("entries")
        .Column<byte[]>("scores")
        .PrimaryKey("gallery"));
}
