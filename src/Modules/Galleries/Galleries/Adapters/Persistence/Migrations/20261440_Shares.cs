using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261440_Shares")]
internal sealed class Shares : ModuleMigration
{
    private const string Table = "galleries_grant";

    protected override void Up(Schema schema)
    {
        schema.AddColumn<string>(Table, "assets", nullable: true);
        schema.AddColumn<string>(Table, "way", nullable: true);
        schema.AddColumn<int>(Table, "times_opened", existing: 0);
    }
}
