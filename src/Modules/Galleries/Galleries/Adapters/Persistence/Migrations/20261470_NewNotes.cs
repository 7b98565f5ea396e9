using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261470_NewNotes")]
internal sealed class NewNotes : ModuleMigration
{
    protected override void Up(Schema schema) => schema.CreateIndex("galleries_note", "is_read", "gallery_id");
}
