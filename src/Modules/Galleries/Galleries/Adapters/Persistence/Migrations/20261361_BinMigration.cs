using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261361_BinMigration")]
internal sealed class BinMigration : ModuleMigration
{
    private const string Table = "galleries_asset";

    protected override void Up(Schema schema)
    {
        schema.AddColumn<DateTimeOffset>(Table, "binned_at", nullable: true);
        schema.AddColumn<Guid>(Table, "bin_id", nullable: true);
        schema.AddColumn<DateTimeOffset>(Table, "erased_at", nullable: true);
        schema.AddColumn<string>(Table, "lost_cover", nullable: true);
        schema.CreateIndex(Table, "binned_at");
    }
}
