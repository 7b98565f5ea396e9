using BuildingBlocks.Persistence;
using Galleries.Domain;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261124_VideosPosters")]
internal sealed class VideosPosters : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<string>("galleries_asset", "poster_key", nullable: true);
        schema.AddColumn<PosterProgress>("galleries_asset", "poster", existing: nameof(PosterProgress.None));
        schema.Sql("UPDATE galleries_asset SET poster = 'Waiting' WHERE kind IN ('Clip', 'Video')");
        schema.CreateIndex("galleries_asset", "poster", "received_at", "id");
    }
}
