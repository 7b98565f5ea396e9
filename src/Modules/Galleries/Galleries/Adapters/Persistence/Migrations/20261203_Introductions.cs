using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261203_Introductions")]
internal sealed class Introductions : ModuleMigration
{
    protected override void Up(Schema schema) => schema.AddColumn<DateTimeOffset>("galleries_visitor", "consented_at", nullable: true);
}
