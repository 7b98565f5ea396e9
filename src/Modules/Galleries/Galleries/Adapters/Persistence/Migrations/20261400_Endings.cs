using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261400_Endings")]
internal sealed class Endings : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<int?>("galleries_gallery", "wait_days");
        schema.AddColumn<DateOnly?>("galleries_gallery", "delivered_on");
        schema.AddColumn<DateOnly?>("galleries_gallery", "reminded_of");
        schema.AddColumn<int?>("galleries_gallery", "reminded_ahead");
        schema.CreateIndex("galleries_gallery", "expires_on");
        schema.CreateTable("galleries_fetched_asset", table => table
            .Column<Guid>("visitor_id")
            .Column<Guid>("asset_id")
            .Column<Guid>("gallery_id")
            .Moment("fetched_at")
            .PrimaryKey("visitor_id", "asset_id")
            .Index("gallery_id"));
        // What was downloaded before photo by photo, or saved on a phone.
        schema.Sql("""
            INSERT INTO "galleries_fetched_asset" ("visitor_id", "asset_id", "gallery_id", "fetched_at")
            SELECT "visitor_id", "asset_id", "gallery_id", MIN("at") FROM (
                SELECT "visitor_id", "asset_id", "gallery_id", "started_at" AS "at" FROM "galleries_download"
                UNION ALL
                SELECT saved."visitor_id", saved."asset_id", asset."gallery_id", saved."saved_at" FROM "galleries_saved_asset" saved JOIN "galleries_asset" asset ON asset."id" = saved."asset_id"
            ) fetched GROUP BY "visitor_id", "asset_id", "gallery_id"
            """);
    }
}
