using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261442_HandOvers")]
internal sealed class HandOvers : ModuleMigration
{
    protected override void Up(Schema schema) => schema.CreateTable("galleries_hand_over", table => table
        .Id()
        .Text("token_hash")
        .Column<Guid>("gallery_id")
        .Column<Guid>("grant_id")
        .Column<Guid>("visitor_id")
        .Column<int>("issue")
        .Moment("made_at")
        .Moment("used_at", nullable: true)
        .Version()
        .Unique("token_hash")
        .Index("made_at"));
}
