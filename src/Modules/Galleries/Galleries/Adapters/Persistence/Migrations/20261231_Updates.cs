using BuildingBlocks.Persistence;
using Galleries.Domain;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261231_Updates")]
internal sealed class Updates : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<string>("galleries_asset", "source_path", nullable: true);
        schema.AddColumn<string>("galleries_asset", "source_stamp", nullable: true);
        schema.AddColumn<DateTimeOffset>("galleries_asset", "gone_at", nullable: true);
        schema.DropIndex("galleries_asset", "gallery_id", "content_key");
        schema.Sql("CREATE UNIQUE INDEX ix_galleries_asset_gallery_id_content_key ON galleries_asset (gallery_id, content_key) WHERE gone_at IS NULL");
        schema.AddColumn<Guid>("galleries_leftover", "asset_id", nullable: true);

        schema.CreateTable("galleries_source", table => table
            .Id("gallery_id")
            .Column<SourceKind>("kind")
            .Text("address")
            .Moment("set_at")
            .Version()
            .References("gallery_id", "galleries_gallery"));
        CreateUpdates(schema);
        CreateSteps(schema);
    }

    private static void CreateUpdates(Schema schema) => schema.CreateTable("galleries_update", table => table
        .Id()
        .Column<Guid>("gallery_id")
        .Text("source_address")
        .Column<Following>("following")
        .Moment("started_at")
        .Moment("reached_at")
        .Column<UpdateState>("state")
        .Text("problem", nullable: true)
        .Column<int>("listed")
        .Column<int>("to_read")
        .Column<int>("have_read")
        .Column<int>("unchanged")
        .Column<int>("present")
        .Column<int>("exchanged")
        .Column<bool>("takes_out_missing")
        .Column<bool>("takes_out_uploaded")
        .Column<Guid>("claim_id", nullable: true)
        .Moment("claimed_until", nullable: true)
        .Version()
        .References("gallery_id", "galleries_gallery")
        .Index("gallery_id", "started_at")
        .Index("state"));

    private static void CreateSteps(Schema schema) => schema.CreateTable("galleries_update_step", table => table
        .Column<Guid>("update_id")
        .Column<int>("number")
        .Column<Guid>("gallery_id")
        .Column<ChangeKind>("kind")
        .Column<Guid>("asset_id")
        .Text("path")
        .Text("former_name", nullable: true)
        .Column<long>("length")
        .Text("stamp")
        .Text("content_key", nullable: true)
        .Text("former_content", nullable: true)
        .Column<bool>("is_uploaded")
        .Column<int>("together_with")
        .Column<StepState>("state")
        .Text("problem", nullable: true)
        .Json("before", nullable: true)
        .Text("latter_content", nullable: true)
        .Column<Guid>("cover_instead", nullable: true)
        .PrimaryKey("update_id", "number")
        .References("update_id", "galleries_update"));
}
