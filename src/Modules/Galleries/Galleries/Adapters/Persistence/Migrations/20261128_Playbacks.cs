using BuildingBlocks.Persistence;
using Galleries.Domain;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261128_Playbacks")]
internal sealed class Playbacks : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<string>("galleries_asset", "playback_key", nullable: true);
        schema.AddColumn<PlaybackProgress>("galleries_asset", "playback", existing: nameof(PlaybackProgress.None));
        schema.Sql("UPDATE galleries_asset SET playback = 'Waiting' WHERE kind IN ('Clip', 'Video')");
        schema.Sql("UPDATE galleries_asset SET attempts = 0 WHERE poster IN ('Made', 'Failed')");
        schema.CreateIndex("galleries_asset", "playback", "received_at", "id");
    }
}
