using Activity.Domain;
using Activity.UseCases.Watching;
using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Activity.Adapters.Persistence.Migrations;

[DbContext(typeof(ActivityDbContext)), Migration("20261122_Initial")]
internal sealed class Initial : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.CreateTable("activity_entry", table => table
            .Id()
            .Column<Guid>("gallery_id")
            .Moment("at")
            .Column<EntryKind>("kind")
            .Column<Guid?>("visitor_id")
            .Text("visitor_type", nullable: true)
            .Text("visitor_name", nullable: true)
            .Text("visitor_email", nullable: true)
            .Column<int>("count")
            .Json("asset_ids")
            .Text("detail", nullable: true)
            .Index("at", "id")
            .Index("gallery_id", "at", "id")
            .Index("gallery_id", "visitor_id", "at", "id"));

        schema.CreateTable("activity_gallery", table => table
            .Id()
            .Text("name")
            .Column<bool>("online")
            .Column<DateOnly?>("expires_on")
            .Moment("named_at")
            .Moment("state_at")
            .Moment("expiration_at")
            .Version());

        schema.CreateTable("activity_visitor", table => table
            .Column<Guid>("gallery_id")
            .Column<Guid>("visitor_id")
            .Text("type")
            .Text("name", nullable: true)
            .Text("email", nullable: true)
            .Column<int>("views")
            .Column<int>("downloads")
            .Column<int>("favorites")
            .Moment("last_seen_at", nullable: true)
            .Moment("described_at")
            .Version()
            .PrimaryKey("gallery_id", "visitor_id"));

        schema.CreateTable("activity_asset", table => table
            .Id()
            .Column<Guid>("gallery_id")
            .Column<AssetStage>("stage")
            .Text("file_name", nullable: true)
            .Version()
            .Index("gallery_id", "stage"));

        schema.CreateTable("activity_sale", table => table
            .Id()
            .Column<Guid>("gallery_id")
            .Text("number")
            .Column<Guid?>("visitor_id")
            .Text("buyer_name")
            .Text("currency")
            .Money("total_minor")
            .Json("lines")
            .Moment("placed_at", nullable: true)
            .Moment("paid_at", nullable: true)
            .Text("method", nullable: true)
            .Moment("canceled_at", nullable: true)
            .Version()
            .Index("gallery_id")
            .Index("paid_at"));
    }
}
