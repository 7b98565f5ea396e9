using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261430_ChapterIndexes")]
internal sealed class ChapterIndexes : ModuleMigration
{
    private const string Table = "galleries_asset";

    // A scene is paged through as the gallery is: by an index that is in its order.
    protected override void Up(Schema schema)
    {
        schema.DropIndex(Table, "gallery_id", "scene_id");
        foreach (var key in new[] { "name_key", "oldest_key", "newest_key", "hand_key" })
            schema.CreateIndex(Table, "gallery_id", "scene_id", key, "id");
    }
}
