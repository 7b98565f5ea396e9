using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261124_Videos")]
internal sealed class Videos : ModuleMigration
{
    protected override void Up(Schema schema) => schema.AddColumn<TimeSpan>("galleries_asset", "duration", nullable: true);
}
