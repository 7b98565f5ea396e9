using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Activity.Adapters.Persistence.Migrations;

/// <summary>What was heard before there were closed months counts at its own time.</summary>
[DbContext(typeof(ActivityDbContext)), Migration("20261531_ClosedMonths")]
internal sealed class ClosedMonths : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.CreateTable("activity_books", table => table
            .Column<int>("id")
            .Moment("closed_until", nullable: true)
            .Version()
            .PrimaryKey("id"));
        schema.Sql("INSERT INTO activity_books (id, version) VALUES (1, 0)");

        schema.CreateTable("activity_closed_month", table => table
            .Column<DateOnly>("month")
            .Moment("until")
            .Moment("closed_at")
            .Column<byte[]>("papers")
            .PrimaryKey("month"));

        foreach (var step in new[] { "placed", "paid", "canceled" })
        {
            schema.AddColumn<DateTimeOffset>("activity_sale", $"{step}_booked_at", nullable: true);
            schema.Sql($"UPDATE activity_sale SET {step}_booked_at = {step}_at");
        }

        schema.CreateIndex("activity_sale", "placed_booked_at");
        schema.CreateIndex("activity_sale", "paid_booked_at");
    }
}
