using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261232_SourceSecrets")]
internal sealed class SourceSecrets : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<string>("galleries_source", "user_name", nullable: true);
        schema.AddColumn<string>("galleries_source", "secret_cipher", nullable: true);
    }
}
