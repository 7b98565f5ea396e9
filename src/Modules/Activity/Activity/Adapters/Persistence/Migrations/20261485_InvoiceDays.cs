using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Activity.Adapters.Persistence.Migrations;

/// <summary>An invoice was issued in the moment of the payment, as far as that was not written down.</summary>
[DbContext(typeof(ActivityDbContext)), Migration("20261485_InvoiceDays")]
internal sealed class InvoiceDays : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<DateTimeOffset>("activity_sale", "invoiced_at", nullable: true);
        schema.Sql("UPDATE activity_sale SET invoiced_at = paid_at WHERE invoice_number IS NOT NULL");
        schema.CreateIndex("activity_sale", "placed_at");
    }
}
