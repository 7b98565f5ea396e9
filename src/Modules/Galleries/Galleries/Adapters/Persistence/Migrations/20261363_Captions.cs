using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261363_Captions")]
internal sealed class Captions : ModuleMigration
{
    protected override void Up(Schema schema) => schema.AddColumn<string>("galleries_asset", "caption", existing: "");
}
