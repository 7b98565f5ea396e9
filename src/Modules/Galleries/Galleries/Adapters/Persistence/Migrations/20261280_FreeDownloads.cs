using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261280_FreeDownloads")]
internal sealed class FreeDownloads : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.CreateTable("galleries_ledger", table => table
            .Id("gallery_id")
            .Column<int>("taken")
            .Version());

        schema.CreateTable("galleries_ledger_entry", table => table
            .Column<Guid>("gallery_id")
            .Column<Guid>("asset_id")
            .Text("file_name")
            .Column<Guid>("visitor_id")
            .Text("name", nullable: true)
            .Text("email", nullable: true)
            .Moment("taken_at")
            .PrimaryKey("gallery_id", "asset_id"));
    }
}
