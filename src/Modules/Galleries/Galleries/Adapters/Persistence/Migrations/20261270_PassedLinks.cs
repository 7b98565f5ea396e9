using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261270_PassedLinks")]
internal sealed class PassedLinks : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<Guid>("galleries_grant", "maker_id", nullable: true);
        schema.AddColumn<Guid>("galleries_grant", "maker_grant_id", nullable: true);
        schema.AddColumn<bool>("galleries_grant", "is_barred", existing: false);
        schema.AddColumn<DateTimeOffset>("galleries_grant", "mailed_at", nullable: true);
        schema.CreateIndex("galleries_grant", "maker_id");
    }
}
