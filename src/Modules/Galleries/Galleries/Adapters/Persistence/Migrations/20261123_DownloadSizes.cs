using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261123_DownloadSizes")]
internal sealed class DownloadSizes : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.CreateTable("galleries_rendition", table => table
            .Text("content_key")
            .Column<int>("edge")
            .Column<Guid>("gallery_id")
            .Text("blob_key", nullable: true)
            .Text("hash")
            .Column<long>("crc32")
            .Column<long>("length")
            .Moment("kept_until")
            .PrimaryKey("content_key", "edge")
            .Index("kept_until"));

        schema.AddColumn<DownloadSize>("galleries_archive", "size", existing: nameof(DownloadSize.Original));
        schema.AddColumn<int>("galleries_archive", "edge", nullable: true);
        schema.AddColumn<long>("galleries_archive", "part_bytes", nullable: true);
        schema.AddColumn<string>("galleries_archive", "notify_email", nullable: true);
        schema.AddColumn<string>("galleries_archive", "wanted", existing: "[]");
        schema.AddColumn<DateTimeOffset>("galleries_archive", "ready_at", nullable: true);
        schema.Sql("UPDATE galleries_archive SET ready_at = started_at");
        schema.CreateIndex("galleries_archive", "ready_at");
    }
}
