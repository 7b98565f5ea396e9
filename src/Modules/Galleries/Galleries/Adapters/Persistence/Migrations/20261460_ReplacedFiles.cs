using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261460_ReplacedFiles")]
internal sealed class ReplacedFiles : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<string>("galleries_asset", "replaced", nullable: true);
        schema.AddColumn<DateTimeOffset>("galleries_asset", "changed_at", nullable: true);
    }
}
