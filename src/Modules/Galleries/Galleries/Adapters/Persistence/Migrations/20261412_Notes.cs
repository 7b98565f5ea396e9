using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261412_Notes")]
internal sealed class Notes : ModuleMigration
{
    protected override void Up(Schema schema) => schema.CreateTable("galleries_note", table => table
        .Column<Guid>("gallery_id")
        .Column<Guid>("visitor_id")
        .Column<Guid>("asset_id")
        .Text("text")
        .Moment("written_at")
        .Column<bool>("is_read")
        .PrimaryKey("visitor_id", "asset_id")
        .References("asset_id", "galleries_asset")
        .Index("gallery_id"));
}
