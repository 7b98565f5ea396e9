using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261362_HandOrders")]
internal sealed class HandOrders : ModuleMigration
{
    private const string Table = "galleries_asset";

    protected override void Up(Schema schema)
    {
        schema.AddColumn<string>(Table, "hand_key", existing: "");
        // As Domain.HandOrder says of those nobody has moved.
        schema.Sql($"UPDATE {Table} SET hand_key = 'b' || oldest_key");
        if (!schema.IsSqlite)
            schema.Sql($"ALTER TABLE {Table} ALTER COLUMN hand_key TYPE text COLLATE \"C\"");
        schema.CreateIndex(Table, "gallery_id", "hand_key", "id");
    }
}
