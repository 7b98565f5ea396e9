using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261312_Covers")]
internal sealed class Covers : ModuleMigration
{
    private const string Table = "galleries_gallery";

    protected override void Up(Schema schema)
    {
        schema.AddColumn<int>(Table, "cover_across", existing: 50);
        schema.AddColumn<int>(Table, "cover_down", existing: 40);
        schema.AddColumn<string>(Table, "cover_title", existing: "");
        schema.AddColumn<string>(Table, "cover_line", existing: "");
        schema.AddColumn<string>(Table, "own_cover", nullable: true);
        schema.AddColumn<string>(Table, "client_cover", nullable: true);
    }
}
