using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Activity.Adapters.Persistence.Migrations;

[DbContext(typeof(ActivityDbContext)), Migration("20261534_RefundsAndFees")]
internal sealed class RefundsAndFees : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<string>("activity_sale", "country", nullable: true);
        schema.AddColumn<long>("activity_sale", "credit_minor", existing: 0L);
        schema.AddColumn<long>("activity_sale", "fee_minor", nullable: true);
        schema.AddColumn<DateTimeOffset>("activity_sale", "fee_booked_at", nullable: true);
        schema.CreateIndex("activity_sale", "fee_booked_at");

        schema.CreateTable("activity_refund", table => table
            .Id()
            .Column<Guid>("order_id")
            .Column<Guid>("gallery_id")
            .Text("number")
            .Text("credit_note_number", nullable: true)
            .Text("buyer_name")
            .Text("currency")
            .Money("total_minor")
            .Money("credit_minor")
            .Text("method")
            .Text("country", nullable: true)
            .Json("lines")
            .Moment("refunded_at")
            .Moment("booked_at")
            .Index("booked_at"));
    }
}
