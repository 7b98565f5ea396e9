using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261127_MarkRounds")]
internal sealed class MarkRounds : ModuleMigration
{
    protected override void Up(Schema schema) => schema.CreateTable("galleries_mark_round", table => table
        .Id("gallery_id")
        .Moment("asked_at")
        .Column<int>("asks")
        .Column<int>("heard")
        .Column<Guid>("claim_id", nullable: true)
        .Moment("claimed_until", nullable: true)
        .Version()
        .References("gallery_id", "galleries_gallery"));
}
