using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261444_SharedCollections")]
internal sealed class SharedCollections : ModuleMigration
{
    protected override void Up(Schema schema) => schema.AddColumn<Guid>("galleries_grant", "collection_id", nullable: true);
}
