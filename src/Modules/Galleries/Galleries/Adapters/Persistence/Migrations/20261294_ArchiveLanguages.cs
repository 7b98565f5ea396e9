using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261294_ArchiveLanguages")]
internal sealed class ArchiveLanguages : ModuleMigration
{
    protected override void Up(Schema schema) => schema.AddColumn<string>("galleries_archive", "notify_language", nullable: true);
}
