using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

/// <summary>The photographer's belong to no visitor; SQLite takes a column's "not null" back by another column alone.</summary>
[DbContext(typeof(GalleriesDbContext)), Migration("20261411_StudioCollections")]
internal sealed class StudioCollections : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<Guid>("galleries_collection", "owner_id", nullable: true);
        schema.Sql("UPDATE galleries_collection SET owner_id = visitor_id");
        schema.DropIndex("galleries_collection", "visitor_id", "name_key");
        schema.DropColumn("galleries_collection", "visitor_id");
        schema.RenameColumn("galleries_collection", "owner_id", "visitor_id");
        schema.CreateUniqueIndex("galleries_collection", "visitor_id", "name_key");
        schema.AddColumn<string>("galleries_collection", "shown_to", existing: "[]");
        schema.AddColumn<int>("galleries_collection", "position", existing: 0);
    }
}
