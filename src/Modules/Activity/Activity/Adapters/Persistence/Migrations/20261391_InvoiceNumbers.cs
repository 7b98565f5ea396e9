using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Activity.Adapters.Persistence.Migrations;

[DbContext(typeof(ActivityDbContext)), Migration("20261391_InvoiceNumbers")]
internal sealed class InvoiceNumbers : ModuleMigration
{
    protected override void Up(Schema schema) => schema.AddColumn<string>("activity_sale", "invoice_number", nullable: true);
}
