using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Shop.Domain;

namespace Shop.Adapters.Persistence.Migrations;

[DbContext(typeof(ShopDbContext)), Migration("20261122_Initial")]
internal sealed class Initial : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.CreateTable("shop_price_list", table => table
            .Id("gallery_id")
            .Money("price_minor", nullable: true)
            .Text("currency", nullable: true)
            .Version());

        schema.CreateTable("shop_cart", table => table
            .Column<Guid>("gallery_id")
            .Column<Guid>("visitor_id")
            .Json("asset_ids")
            .Version()
            .PrimaryKey("gallery_id", "visitor_id"));

        schema.CreateTable("shop_order_counter", table => table
            .Column<int>("year")
            .Column<int>("last")
            .Version()
            .PrimaryKey("year"));

        schema.CreateTable("shop_order", Order);
        schema.CreateTable("shop_order_line", Line);
    }

    private static void Order(Table table) => table
        .Id()
        .Column<int>("year")
        .Column<int>("sequence")
        .Column<Guid>("gallery_id")
        .Column<Guid>("visitor_id")
        .Text("visitor_type")
        .Text("buyer_name")
        .Text("buyer_email")
        .Text("search_text")
        .Text("token_hash")
        .Text("protected_token")
        .Text("currency")
        .Money("total_minor")
        .Money("tax_minor")
        .Column<int>("tax_rate")
        .Text("tax_name")
        .Text("payment_instructions")
        .Column<OrderState>("state")
        .Text("payment_method", nullable: true)
        .Moment("placed_at")
        .Moment("paid_at", nullable: true)
        .Moment("canceled_at", nullable: true)
        .Version()
        .Unique("year", "sequence")
        .Unique("token_hash")
        .Index("gallery_id", "visitor_id");

    private static void Line(Table table) => table
        .Column<Guid>("order_id")
        .Column<int>("position")
        .Column<Guid>("asset_id")
        .Text("file_name")
        .Money("price_minor")
        .Money("tax_minor")
        .Column<int>("tax_rate")
        .Money("cost_minor")
        .PrimaryKey("order_id", "position")
        .References("order_id", "shop_order");
}
