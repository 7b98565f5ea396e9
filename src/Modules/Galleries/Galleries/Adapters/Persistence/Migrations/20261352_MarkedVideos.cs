using BuildingBlocks.Persistence;
using Galleries.Domain;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261352_MarkedVideos")]
internal sealed class MarkedVideos : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.CreateTable("galleries_marked_video", table => table
            .Column<Guid>("gallery_id")
            .Text("content_key")
            .Text("mark_key")
            .Moment("asked_at")
            .Column<PlaybackProgress>("progress")
            .Text("blob_key", nullable: true)
            .Text("hash")
            .Column<long>("length")
            .Moment("kept_until")
            .Column<int>("attempts")
            .Column<Guid>("claim_id", nullable: true)
            .Moment("claimed_until", nullable: true)
            .Version()
            .PrimaryKey("gallery_id", "content_key", "mark_key")
            .Index("progress", "asked_at")
            .Index("kept_until"));

        // Whatever watermark a gallery with videos has: a round finds out.
        schema.Sql(
            """
            INSERT INTO galleries_mark_round (gallery_id, asked_at, asks, heard, version)
            SELECT id, created_at, 1, 0, 1 FROM galleries_gallery
            WHERE EXISTS (SELECT 1 FROM galleries_asset WHERE gallery_id = galleries_gallery.id AND playback = 'Made')
            AND NOT EXISTS (SELECT 1 FROM galleries_mark_round WHERE gallery_id = galleries_gallery.id)
            """);
    }
}
