using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

/// <summary>Until now there were Favorites alone.</summary>
[DbContext(typeof(GalleriesDbContext)), Migration("20261410_NamedCollections")]
internal sealed class NamedCollections : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<string>("galleries_collection", "name_key", existing: "favorites");
        schema.DropIndex("galleries_collection", "visitor_id", "name");
        schema.CreateUniqueIndex("galleries_collection", "visitor_id", "name_key");
    }
}
