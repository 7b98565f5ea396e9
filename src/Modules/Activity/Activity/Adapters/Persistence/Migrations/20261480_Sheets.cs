using Activity.UseCases.Watching;
using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Activity.Adapters.Persistence.Migrations;

/// <summary>The log in numbers. What it had is brought over; its sheets are made when the program starts (edition 0 has none).</summary>
[DbContext(typeof(ActivityDbContext)), Migration("20261480_Sheets")]
internal sealed class Sheets : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        CreateTables(schema);
        Widen(schema);
        Number(schema);
        schema.CreateUniqueIndex("activity_gallery", "number");
        schema.CreateUniqueIndex("activity_visitor", "gallery_id", "number");
        schema.CreateUniqueIndex("activity_asset", "gallery_id", "number");
        Copy(schema);
        schema.DropTable("activity_entry");
        schema.DropColumn("activity_visitor", "erased_at");
        schema.DropColumn("activity_visitor", "type");
        schema.RenameColumn("activity_visitor", "user_type", "type");
    }

    private static void CreateTables(Schema schema)
    {
        schema.CreateTable("activity_log", table => table
            .Sequence("seq")
            .Column<int>("gallery")
            .Moment("at")
            .Column<int>("kind")
            .Column<int>("visitor")
            .Column<int?>("type")
            .Column<int>("count")
            .Text("assets")
            .Text("detail", nullable: true)
            .Column<Guid?>("item")
            .Index("at", "seq")
            .Index("kind", "at", "seq")
            .Index("gallery", "at", "seq")
            .Index("gallery", "kind", "at", "seq")
            .Index("gallery", "visitor", "at", "seq"));

        schema.CreateTable("activity_sheet", table => table
            .Column<int>("gallery")
            .Column<int>("edition")
            .Column<DateOnly>("day")
            .Column<int>("part")
            .Column<byte[]>("facts")
            .PrimaryKey("gallery", "edition", "day", "part")
            .Index("day"));

        schema.CreateTable("activity_visit", table => table
            .Column<int>("gallery")
            .Column<int>("edition")
            .Column<int>("visitor")
            .Column<int>("type")
            .Moment("began")
            .Moment("ended")
            .PrimaryKey("gallery", "edition", "visitor", "type", "began")
            .Index("began"));
    }

    private static void Widen(Schema schema)
    {
        schema.AddColumn<int>("activity_gallery", "number", existing: 0);
        schema.AddColumn<long>("activity_gallery", "entries", existing: 0L);
        schema.AddColumn<int>("activity_gallery", "edition", existing: 0);
        schema.AddColumn<int>("activity_gallery", "last_edition", existing: 0);
        schema.AddColumn<int>("activity_gallery", "last_visitor", existing: 0);
        schema.AddColumn<int>("activity_gallery", "last_asset", existing: 0);
        schema.AddColumn<int>("activity_visitor", "number", existing: 0);
        schema.AddColumn<UserType?>("activity_visitor", "user_type");
        schema.AddColumn<int>("activity_visitor", "collections", existing: 0);
        schema.AddColumn<bool>("activity_visitor", "has_favorites", existing: false);
        schema.AddColumn<DateTimeOffset>("activity_visitor", "first_heard_at", nullable: true);
        schema.AddColumn<DateTimeOffset>("activity_visitor", "nameless_until", nullable: true);
        schema.AddColumn<int>("activity_asset", "number", existing: 0);
        schema.AddColumn<MediaKind?>("activity_asset", "kind");
        schema.AddColumn<UserType?>("activity_sale", "visitor_type");
    }

    private static void Number(Schema schema)
    {
        var (never, no) = schema.IsSqlite ? ("0", "0") : ("TIMESTAMPTZ '1970-01-01T00:00:00Z'", "FALSE");
        schema.Sql($"""
            INSERT INTO activity_gallery (id, name, online, named_at, state_at, expiration_at, version, number, entries, edition, last_edition, last_visitor, last_asset)
            SELECT DISTINCT gallery_id, '', {no}, {never}, {never}, {never}, 1, 0, 0, 0, 0, 0, 0 FROM activity_entry
            WHERE gallery_id NOT IN (SELECT id FROM activity_gallery)
            """);
        schema.Sql($"""
            INSERT INTO activity_visitor (gallery_id, visitor_id, type, views, downloads, favorites, described_at, version, shares, number, collections, has_favorites)
            SELECT gallery_id, visitor_id, MAX(visitor_type), 0, 0, 0, {never}, 1, 0, 0, 0, {no} FROM activity_entry entry
            WHERE visitor_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM activity_visitor known WHERE known.gallery_id = entry.gallery_id AND known.visitor_id = entry.visitor_id)
            GROUP BY gallery_id, visitor_id
            """);
        schema.Sql("UPDATE activity_gallery SET number = n.number FROM (SELECT id AS of_id, ROW_NUMBER() OVER (ORDER BY id) AS number FROM activity_gallery) AS n WHERE activity_gallery.id = n.of_id");
        schema.Sql("""
            UPDATE activity_visitor SET number = n.number
            FROM (SELECT gallery_id AS of_gallery, visitor_id AS of_visitor, ROW_NUMBER() OVER (PARTITION BY gallery_id ORDER BY visitor_id) AS number FROM activity_visitor) AS n
            WHERE activity_visitor.gallery_id = n.of_gallery AND activity_visitor.visitor_id = n.of_visitor
            """);
        schema.Sql("""
            UPDATE activity_asset SET number = n.number FROM (SELECT id AS of_id, ROW_NUMBER() OVER (PARTITION BY gallery_id ORDER BY id) AS number FROM activity_asset) AS n
            WHERE activity_asset.id = n.of_id
            """);
        schema.Sql("""
            UPDATE activity_gallery SET
                last_visitor = COALESCE((SELECT MAX(number) FROM activity_visitor WHERE gallery_id = activity_gallery.id), 0),
                last_asset = COALESCE((SELECT MAX(number) FROM activity_asset WHERE gallery_id = activity_gallery.id), 0)
            """);
        schema.Sql("""
            UPDATE activity_visitor SET
                user_type = type,
                has_favorites = EXISTS (SELECT 1 FROM activity_entry e WHERE e.gallery_id = activity_visitor.gallery_id AND e.visitor_id = activity_visitor.visitor_id AND e.kind = 'AssetsFavorited'),
                first_heard_at = (SELECT MIN(at) FROM activity_entry e WHERE e.gallery_id = activity_visitor.gallery_id AND e.visitor_id = activity_visitor.visitor_id),
                nameless_until = (SELECT MAX(at) FROM activity_entry e WHERE e.gallery_id = activity_visitor.gallery_id AND e.visitor_id = activity_visitor.visitor_id
                    AND e.visitor_name IS NULL AND e.visitor_email IS NULL)
            """);
        schema.Sql("""
            UPDATE activity_sale SET visitor_type = (SELECT MAX(v.user_type) FROM activity_visitor v WHERE v.gallery_id = activity_sale.gallery_id AND v.visitor_id = activity_sale.visitor_id)
            """);
    }

    private static void Copy(Schema schema)
    {
        var assets = schema.IsSqlite
            ? """
              COALESCE((SELECT group_concat(number, ' ') FROM (SELECT DISTINCT a.number AS number FROM json_each(e.asset_ids) j
                  JOIN activity_asset a ON a.id = upper(j.value) AND a.gallery_id = e.gallery_id ORDER BY a.number)), '')
              """
            : """
              COALESCE((SELECT string_agg(s.number::text, ' ' ORDER BY s.number) FROM (SELECT DISTINCT a.number FROM jsonb_array_elements_text(e.asset_ids::jsonb) AS j(value)
                  JOIN activity_asset a ON a.id = j.value::uuid AND a.gallery_id = e.gallery_id) AS s), '')
              """;
        schema.Sql($"""
            INSERT INTO activity_log (gallery, at, kind, visitor, type, count, assets, detail)
            SELECT g.number, e.at, {CaseOf<EntryKind>("e.kind")}, COALESCE(v.number, 0), {CaseOf<UserType>("e.visitor_type")}, e.count, {assets}, e.detail
            FROM activity_entry e JOIN activity_gallery g ON g.id = e.gallery_id
            LEFT JOIN activity_visitor v ON v.gallery_id = e.gallery_id AND v.visitor_id = e.visitor_id
            ORDER BY e.at, e.id
            """);
        // The first heart made somebody's Favorites.
        schema.Sql($"""
            INSERT INTO activity_log (gallery, at, kind, visitor, type, count, assets, item)
            SELECT l.gallery, l.at, {(int)EntryKind.CollectionCreated}, l.visitor, l.type, l.count, l.assets, v.visitor_id
            FROM activity_log l JOIN activity_gallery g ON g.number = l.gallery JOIN activity_visitor v ON v.gallery_id = g.id AND v.number = l.visitor
            WHERE l.seq IN (SELECT MIN(seq) FROM activity_log WHERE kind = {(int)EntryKind.AssetsFavorited} AND visitor > 0 GROUP BY gallery, visitor)
            """);
        schema.Sql("UPDATE activity_gallery SET entries = (SELECT COUNT(*) FROM activity_log WHERE gallery = activity_gallery.number)");
    }

    private static string CaseOf<TEnum>(string column)
        where TEnum : struct, Enum =>
        $"CASE {column} {string.Concat(Enum.GetValues<TEnum>().Select(value => $"WHEN '{value}' THEN {Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)} "))}END";
}
