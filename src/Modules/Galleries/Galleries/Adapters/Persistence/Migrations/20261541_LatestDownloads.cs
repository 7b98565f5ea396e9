using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

/// <summary>What somebody downloaded last of a photo, for one that is resumed.</summary>
[DbContext(typeof(GalleriesDbContext)), Migration("20261541_LatestDownloads")]
internal sealed class LatestDownloads : ModuleMigration
{
    protected override void Up(Schema schema) => schema.CreateIndex("galleries_download", "visitor_id", "asset_id", "started_at");
}
