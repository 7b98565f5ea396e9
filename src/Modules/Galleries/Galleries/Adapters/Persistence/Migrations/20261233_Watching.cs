using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261233_Watching")]
internal sealed class Watching : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<bool>("galleries_source", "watches", existing: false);
        schema.AddColumn<DateTimeOffset>("galleries_source", "looked_at", nullable: true);
        schema.AddColumn<string>("galleries_source", "watch_problem", nullable: true);
        schema.AddColumn<bool>("galleries_update", "is_watch", existing: false);
    }
}
