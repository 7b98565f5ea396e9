using BuildingBlocks.Persistence;
using Galleries.Domain;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261201_Grants")]
internal sealed class Grants : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<string>("galleries_gallery", "scenes", existing: "[]");
        schema.AddColumn<Guid>("galleries_asset", "scene_id", nullable: true);
        schema.CreateIndex("galleries_asset", "gallery_id", "scene_id");

        schema.AddColumn<int>("galleries_grant", "issue", existing: 1);
        schema.AddColumn<string>("galleries_grant", "scenes", nullable: true);
        schema.AddColumn<SizeSet>("galleries_grant", "sizes", nullable: true);
        schema.AddColumn<DateOnly>("galleries_grant", "expires_on", nullable: true);
        schema.AddColumn<string>("galleries_grant", "note", nullable: true);

        schema.CreateTable("galleries_opening", table => table
            .Id()
            .Column<Guid>("grant_id")
            .Column<Guid>("visitor_id")
            .Text("device")
            .Text("network")
            .Moment("opened_at")
            .References("grant_id", "galleries_grant")
            .Index("grant_id", "opened_at"));
    }
}
