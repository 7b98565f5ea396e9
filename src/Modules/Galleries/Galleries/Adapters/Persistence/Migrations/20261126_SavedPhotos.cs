using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261126_SavedPhotos")]
internal sealed class SavedPhotos : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.CreateTable("galleries_saved_batch", table => table
            .Id()
            .Column<Guid>("gallery_id")
            .Column<Guid>("visitor_id")
            .Moment("saved_at"));

        schema.CreateTable("galleries_saved_asset", table => table
            .Column<Guid>("visitor_id")
            .Column<Guid>("asset_id")
            .Column<DownloadSize>("size")
            .Moment("saved_at")
            .PrimaryKey("visitor_id", "asset_id", "size")
            .References("asset_id", "galleries_asset"));
    }
}
