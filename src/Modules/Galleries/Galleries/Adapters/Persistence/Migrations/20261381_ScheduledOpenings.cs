using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261381_ScheduledOpenings")]
internal sealed class ScheduledOpenings : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<DateTimeOffset>("galleries_gallery", "opens_at", nullable: true);
        schema.AddColumn<DateTimeOffset>("galleries_grant", "waits_since", nullable: true);
        schema.AddColumn<string>("galleries_grant", "waiting_message", nullable: true);
        schema.CreateIndex("galleries_gallery", "opens_at");
        schema.CreateIndex("galleries_grant", "waits_since");
    }
}
