using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261281_HiddenPhotos")]
internal sealed class HiddenPhotos : ModuleMigration
{
    protected override void Up(Schema schema) => schema.AddColumn<DateTimeOffset>("galleries_asset", "hidden_at", nullable: true);
}
