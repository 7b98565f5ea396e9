using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Activity.Adapters.Persistence.Migrations;

/// <summary>Indexes for downloads, shares and collections alone: a tenth of the log, so that every entry else costs no more than before.</summary>
[DbContext(typeof(ActivityDbContext)), Migration("20261500_ItemIndexes")]
internal sealed class ItemIndexes : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        foreach (var columns in new[] { "gallery, kind, at, seq, type, visitor, count, detail", "kind, type, at, seq", "kind, count, at, seq, type" })
            schema.Sql($"CREATE INDEX ix_activity_log_{columns.Replace(", ", "_", StringComparison.Ordinal)} ON activity_log ({columns}) WHERE {Items.Filter}");
    }
}
