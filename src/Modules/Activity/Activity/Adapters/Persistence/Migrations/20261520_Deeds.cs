using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Activity.Adapters.Persistence.Migrations;

/// <summary>
/// What people did, by the quarter of an hour, and visitors by what lists sort and find them by. The program makes both when it starts, as for a log that
/// has no sheets (edition 0).
/// </summary>
[DbContext(typeof(ActivityDbContext)), Migration("20261520_Deeds")]
internal sealed class Deeds : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.CreateTable("activity_deed_sheet", table => table
            .Column<int>("gallery")
            .Column<int>("edition")
            .Column<DateOnly>("month")
            .Column<int>("part")
            .Column<byte[]>("deeds")
            .PrimaryKey("gallery", "edition", "month", "part")
            .Index("month"));

        schema.AddColumn<int>("activity_visitor", "gallery", existing: 0);
        schema.AddColumn<string>("activity_visitor", "called", nullable: true);
        schema.Sql("UPDATE activity_visitor SET gallery = (SELECT number FROM activity_gallery WHERE activity_gallery.id = activity_visitor.gallery_id)");
        schema.CreateIndex("activity_visitor", "gallery", "number");
        schema.CreateIndex("activity_visitor", "last_seen_at", "gallery", "number");
        schema.CreateIndex("activity_visitor", "called", "gallery", "number");
        schema.CreateIndex("activity_visitor", "type", "gallery", "number");
        schema.Sql("UPDATE activity_gallery SET edition = 0");
    }
}
