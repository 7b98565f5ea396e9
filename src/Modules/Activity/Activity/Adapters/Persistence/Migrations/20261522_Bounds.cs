using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Activity.Adapters.Persistence.Migrations;

/// <summary>Indexes for what would else be looked for in all there is: named collections, a type's largest downloads, assets of a kind, orders by their day.</summary>
[DbContext(typeof(ActivityDbContext)), Migration("20261522_Bounds")]
internal sealed class Bounds : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.Sql($"CREATE INDEX ix_activity_log_kind_type_count_at_seq ON activity_log (kind, type, count, at, seq) WHERE {Items.Filter}");
        schema.Sql($"CREATE INDEX ix_activity_log_kind_detail_seq ON activity_log (kind, detail, seq) WHERE {Items.NamedFilter}");
        schema.CreateIndex("activity_asset", "gallery_id", "kind", "number");

        schema.AddColumn<DateTimeOffset>("activity_sale", "listed_at", nullable: true);
        schema.Sql("UPDATE activity_sale SET listed_at = COALESCE(placed_at, paid_at)");
        schema.CreateIndex("activity_sale", "listed_at", "number");
        schema.CreateIndex("activity_sale", "gallery_id", "listed_at", "number");
        schema.CreateIndex("activity_sale", "total_minor", "number");
        schema.DropIndex("activity_sale", "gallery_id");
    }
}
