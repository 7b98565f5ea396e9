using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261401_Archiving")]
internal sealed class Archiving : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<int>("galleries_gallery", "unmoved", existing: 0);
        schema.AddColumn<bool>("galleries_asset", "is_archived", existing: false);
        schema.CreateIndex("galleries_asset", "gallery_id", "is_archived", "erased_at", "length");
        schema.CreateTable("galleries_transfer", table => table
            .Id("gallery_id")
            .Column<bool>("is_outward")
            .Moment("asked_at")
            .Moment("trouble_at", nullable: true)
            .Column<Guid?>("claim_id")
            .Moment("claimed_until", nullable: true)
            .Version());
    }
}
