using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Shop.Contracts;
using Shop.Domain.Catalogue;
using Shop.Domain.Taxing;

namespace Shop.Adapters.Persistence.Migrations;

/// <summary>
/// Price lists of their own, which galleries are given. What had a price before sells by a list of one download, named by the gallery's id; what lay in a cart stays
/// there, and what was ordered keeps its lines.
/// </summary>
[DbContext(typeof(ShopDbContext)), Migration("20261600_Catalogue")]
internal sealed class Catalogue : ModuleMigration
{
    private const string Gallery = "lower(CAST(gallery_id AS text))";

    protected override void Up(Schema schema)
    {
        Lists(schema);
        Carts(schema);
        Orders(schema);
        schema.CreateTable("shop_tax_book", table => table
            .Id()
            .Text("home", nullable: true)
            .Column<int?>("reduced_at_home")
            .Column<TaxElsewhere>("elsewhere")
            .Json("countries")
            .Version());
    }

    // Its name is needed for another table; a renamed one would keep the names of its key and indexes.
    private static void Aside(Schema schema, string table, string former)
    {
        schema.Sql($"CREATE TABLE {former} AS SELECT * FROM {table}");
        schema.DropTable(table);
    }

    private static void Lists(Schema schema)
    {
        Aside(schema, "shop_price_list", "shop_former_price");
        schema.CreateTable("shop_price_list", table => table
            .Id()
            .Text("name")
            .Text("currency")
            .Column<bool>("includes_tax")
            .Money("minimum_minor")
            .Json("products")
            .Json("packages")
            .Json("shipping")
            .Moment("created_at")
            .Moment("changed_at")
            .Version());
        schema.CreateTable("shop_gallery_shop", table => table
            .Column<Guid>("gallery_id")
            .Column<Guid>("price_list_id")
            .Version()
            .PrimaryKey("gallery_id")
            .References("price_list_id", "shop_price_list", onDelete: ReferentialAction.Restrict));

        const string product = "'[{\"id\":\"' || " + Gallery + " || '\",\"kind\":\"Download\",\"name\":\"" + PriceList.DownloadName + "\",\"variants\":[{\"id\":\"' || " + Gallery
            + " || '\",\"name\":\"\",\"priceMinor\":' || CAST(price_minor AS text) || ',\"costMinor\":0}]}]'";
        var now = schema.IsSqlite ? "CAST(strftime('%s', 'now') AS integer) * 1000000" : "now()";
        var yes = schema.IsSqlite ? "1" : "true";
        schema.Sql($"""
            INSERT INTO shop_price_list (id, name, currency, includes_tax, minimum_minor, products, packages, shipping, created_at, changed_at, version)
            SELECT gallery_id, 'Downloads', currency, {yes}, 0, {product}, '[]', '[]', {now}, {now}, 0 FROM shop_former_price WHERE price_minor IS NOT NULL
            """);
        schema.Sql("INSERT INTO shop_gallery_shop (gallery_id, price_list_id, version) SELECT gallery_id, gallery_id, 0 FROM shop_former_price WHERE price_minor IS NOT NULL");
        schema.DropTable("shop_former_price");
    }

    private static void Carts(Schema schema)
    {
        schema.AddColumn<string>("shop_cart", "lines", existing: "[]");
        schema.AddColumn<string>("shop_cart", "packages", existing: "[]");
        schema.AddColumn<string>("shop_cart", "codes", existing: "[]");
        schema.AddColumn<DateTimeOffset>("shop_cart", "touched_at", existing: schema.IsSqlite ? 0L : DateTimeOffset.UnixEpoch);
        schema.CreateIndex("shop_cart", "touched_at");
        const string line = "'{\"id\":\"' || lower(CAST(photo.value AS text)) || '\",\"productId\":\"' || " + Gallery + " || '\",\"variantId\":\"' || " + Gallery
            + " || '\",\"quantity\":1,\"photos\":[{\"assetId\":\"' || lower(CAST(photo.value AS text)) || '\"}]}'";
        schema.Sql(schema.IsSqlite
            ? $"UPDATE shop_cart SET lines = '[' || coalesce((SELECT group_concat({line}, ',') FROM json_each(asset_ids) AS photo), '') || ']'"
            : $"UPDATE shop_cart SET lines = '[' || coalesce((SELECT string_agg({line}, ',') FROM jsonb_array_elements_text(asset_ids::jsonb) AS photo(value)), '') || ']'");
        schema.DropColumn("shop_cart", "asset_ids");
    }

    private static void Orders(Schema schema)
    {
        schema.DropColumn("shop_order", "tax_rate");
        schema.AddColumn<bool>("shop_order", "includes_tax", existing: true);
        schema.AddColumn<string>("shop_order", "country", nullable: true);
        schema.AddColumn<string>("shop_order", "ship_to", nullable: true);
        schema.AddColumn<DateTimeOffset>("shop_order", "consented_at", nullable: true);
        schema.AddColumn<string>("shop_order", "discount", nullable: true);

        Aside(schema, "shop_order_line", "shop_former_line");
        schema.CreateTable("shop_order_line", table => table
            .Column<Guid>("order_id")
            .Column<int>("position")
            .Column<SoldKind>("kind")
            .Text("product")
            .Text("variant")
            .Text("package")
            .Column<int>("quantity")
            .Json("photos")
            .Json("size", nullable: true)
            .Column<SoldFile?>("file")
            .Money("list_minor")
            .Money("discount_minor")
            .Money("price_minor")
            .Money("tax_minor")
            .Column<int>("tax_rate")
            .Money("cost_minor")
            .PrimaryKey("order_id", "position")
            .References("order_id", "shop_order"));
        var name = schema.IsSqlite ? "json_quote(file_name)" : "to_json(file_name)::text";
        schema.Sql($$"""
            INSERT INTO shop_order_line (order_id, position, kind, product, variant, package, quantity, photos, size, file, list_minor, discount_minor, price_minor, tax_minor, tax_rate, cost_minor)
            SELECT order_id, position, 'Download', '{{PriceList.DownloadName}}', '', '', 1,
                '[{"assetId":"' || lower(CAST(asset_id AS text)) || '","fileName":' || {{name}} || ',"width":0,"height":0}]',
                NULL, 'Original', price_minor, 0, price_minor, tax_minor, tax_rate, cost_minor FROM shop_former_line
            """);
        schema.DropTable("shop_former_line");
    }
}
