using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261441_FormerAddresses")]
internal sealed class FormerAddresses : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.CreateTable("galleries_former_address", table => table
            .Text("slug")
            .Column<Guid>("gallery_id")
            .Moment("left_at")
            .PrimaryKey("slug")
            .References("gallery_id", "galleries_gallery")
            .Index("gallery_id"));
    }
}
