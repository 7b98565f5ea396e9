using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261420_Selections")]
internal sealed class Selections : ModuleMigration
{
    private const string Requests = "galleries_selection_request";
    private const string Table = "galleries_selection";

    protected override void Up(Schema schema)
    {
        schema.CreateTable(Requests, table => table
            .Id()
            .Column<Guid>("gallery_id")
            .Text("title")
            .Column<int>("least")
            .Column<int>("most", nullable: true)
            .Json("scenes", nullable: true)
            .Column<DateOnly>("due_on", nullable: true)
            .Text("message", nullable: true)
            .Json("people")
            .Column<Guid>("round_of", nullable: true)
            .Moment("created_at")
            .References("gallery_id", "galleries_gallery")
            .Unique("round_of"));
        schema.CreateTable(Table, table => table
            .Id()
            .Column<Guid>("gallery_id")
            .Column<Guid>("request_id")
            .Column<Guid>("visitor_id", nullable: true)
            .Column<SelectionStatus>("status")
            .Column<int>("number")
            .Text("reason", nullable: true)
            .Moment("changed_at")
            .Column<int>("deeds")
            .Version()
            .References("request_id", Requests)
            .Index("visitor_id"));
        schema.CreateTable("galleries_selection_mark", table => table
            .Column<Guid>("selection_id")
            .Column<Guid>("asset_id")
            .Column<SelectionChoice>("choice")
            .Moment("marked_at")
            .PrimaryKey("selection_id", "asset_id")
            .References("selection_id", Table)
            .References("asset_id", "galleries_asset"));
        schema.CreateTable("galleries_frozen_selection", table => table
            .Id()
            .Column<Guid>("selection_id")
            .Column<int>("number")
            .Column<Guid>("visitor_id")
            .Moment("finished_at")
            .Json("photos")
            .References("selection_id", Table)
            .Unique("selection_id", "number"));
    }
}
