using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Galleries.Domain;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261122_Initial")]
internal sealed class Initial : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        CreateGalleries(schema);
        CreateAssets(schema);
        CreateVisitors(schema);
        CreateCollections(schema);
        CreateDownloads(schema);
        SortByCodePoint(schema, "name_key", "oldest_key", "newest_key");
    }

    private static void CreateGalleries(Schema schema) => schema.CreateTable("galleries_gallery", table => table
        .Id()
        .Text("slug")
        .Text("name")
        .Text("customer_name")
        .Text("customer_email", nullable: true)
        .Column<DateOnly>("event_date", nullable: true)
        .Moment("customer_told_at", nullable: true)
        .Text("search_text")
        .Column<Guid>("cover_asset_id", nullable: true)
        .Column<Publication>("publication")
        .Column<DateOnly>("expires_on", nullable: true)
        .Moment("created_at")
        .Version()
        .Unique("slug")
        .Index("created_at"));

    private static void CreateAssets(Schema schema) => schema.CreateTable("galleries_asset", table => table
        .Id()
        .Column<Guid>("gallery_id")
        .Text("file_name")
        .Column<AssetKind>("kind")
        .Text("media_type")
        .Column<int>("width")
        .Column<int>("height")
        .Column<long>("taken_at", nullable: true)
        .Text("blob_key")
        .Text("content_key")
        .Column<long>("crc32")
        .Column<long>("length")
        .Text("name_key")
        .Text("oldest_key")
        .Text("newest_key")
        .Moment("received_at")
        .Column<AssetProgress>("progress")
        .Text("problem", nullable: true)
        .Text("placeholder")
        .Column<int>("attempts")
        .Column<Guid>("claim_id", nullable: true)
        .Moment("claimed_until", nullable: true)
        .References("gallery_id", "galleries_gallery")
        .Unique("gallery_id", "content_key")
        .Index("gallery_id", "name_key", "id")
        .Index("gallery_id", "oldest_key", "id")
        .Index("gallery_id", "newest_key", "id")
        .Index("gallery_id", "progress", "length")
        .Index("progress", "received_at", "id")
        .Index("content_key"));

    private static void CreateVisitors(Schema schema)
    {
        schema.CreateTable("galleries_grant", table => table
            .Id()
            .Column<Guid>("gallery_id")
            .Column<VisitorType>("type")
            .Column<Guid>("visitor_id", nullable: true)
            .Text("email", nullable: true)
            .Text("token_hash")
            .Text("token_cipher")
            .Moment("created_at")
            .Moment("last_opened_at", nullable: true)
            .Moment("withdrawn_at", nullable: true)
            .References("gallery_id", "galleries_gallery")
            .Unique("token_hash")
            .Unique("gallery_id", "email"));

        schema.CreateTable("galleries_visitor", table => table
            .Id()
            .Column<Guid>("gallery_id")
            .Column<Guid>("grant_id")
            .Column<VisitorType>("type")
            .Text("name", nullable: true)
            .Text("email", nullable: true)
            .Moment("created_at")
            .References("gallery_id", "galleries_gallery"));
    }

    private static void CreateCollections(Schema schema)
    {
        schema.CreateTable("galleries_collection", table => table
            .Id()
            .Column<Guid>("gallery_id")
            .Column<Guid>("visitor_id")
            .Text("name")
            .Moment("created_at")
            .References("gallery_id", "galleries_gallery")
            .Unique("visitor_id", "name"));

        schema.CreateTable("galleries_collection_item", table => table
            .Column<Guid>("collection_id")
            .Column<Guid>("asset_id")
            .Moment("added_at")
            .PrimaryKey("collection_id", "asset_id")
            .References("collection_id", "galleries_collection")
            .References("asset_id", "galleries_asset"));
    }

    private static void CreateDownloads(Schema schema)
    {
        schema.CreateTable("galleries_download", table => table
            .Id()
            .Column<Guid>("gallery_id")
            .Column<Guid>("visitor_id")
            .Column<Guid>("asset_id")
            .Moment("started_at"));

        schema.CreateTable("galleries_paid_download", table => table
            .Column<Guid>("order_id")
            .Column<Guid>("asset_id")
            .Column<Guid>("gallery_id")
            .Column<Guid>("visitor_id")
            .Column<VisitorType>("visitor_type")
            .Text("name", nullable: true)
            .Text("email", nullable: true)
            .Moment("paid_at")
            .PrimaryKey("order_id", "asset_id"));

        schema.CreateTable("galleries_archive", table => table
            .Id()
            .Column<Guid>("gallery_id")
            .Column<Guid>("visitor_id", nullable: true)
            .Column<Guid>("grant_id", nullable: true)
            .Text("file_name")
            .Json("manifest")
            .Moment("started_at")
            .Index("started_at"));

        schema.CreateTable("galleries_leftover", table => table
            .Text("blob_key")
            .Column<Guid>("gallery_id")
            .Text("content_key", nullable: true)
            .Moment("due_at")
            .PrimaryKey("blob_key")
            .Index("due_at"));
    }

    /// <summary>SQLite does so by itself; PostgreSQL would sort by the rules of some language.</summary>
    private static void SortByCodePoint(Schema schema, params string[] columns)
    {
        if (schema.IsSqlite)
            return;

        foreach (var column in columns)
            schema.Sql($"ALTER TABLE galleries_asset ALTER COLUMN {column} TYPE text COLLATE \"C\"");
    }
}
