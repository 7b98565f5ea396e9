using Activity.UseCases.Watching;
using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Activity.Adapters.Persistence.Migrations;

/// <summary>Where orders stand after their payment.</summary>
[DbContext(typeof(ActivityDbContext)), Migration("20261550_SaleStages")]
internal sealed class SaleStages : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<SaleStatus>("activity_sale", "stage", nullable: true);
        schema.AddColumn<DateTimeOffset>("activity_sale", "stage_at", nullable: true);
        schema.CreateIndex("activity_refund", "order_id");
    }
}
