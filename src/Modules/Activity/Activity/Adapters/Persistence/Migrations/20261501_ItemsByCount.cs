using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Activity.Adapters.Persistence.Migrations;

/// <summary>A gallery's downloads, shares and collections by how much is in them; without it, SQLite would go through the studio's.</summary>
[DbContext(typeof(ActivityDbContext)), Migration("20261501_ItemsByCount")]
internal sealed class ItemsByCount : ModuleMigration
{
    protected override void Up(Schema schema) => schema.Sql(
        $"CREATE INDEX ix_activity_log_gallery_kind_count_at_seq_type_visitor ON activity_log (gallery, kind, count, at, seq, type, visitor) WHERE {Items.Filter}");
}
