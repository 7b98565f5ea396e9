using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Shop.Adapters.Persistence.Migrations;

/// <summary>What was paid before held files alone, which are there at once: nothing is left to do.</summary>
[DbContext(typeof(ShopDbContext)), Migration("20261620_OrderStates")]
internal sealed class OrderStates : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.Sql("UPDATE shop_order SET state = 'Completed' WHERE state = 'Paid'");
        schema.AddColumn<long>("shop_order", "fee_minor", nullable: true);
        schema.AddColumn<DateTimeOffset>("shop_order", "review_ends_at", nullable: true);
        schema.AddColumn<string>("shop_order", "tracking_number", nullable: true);
        schema.AddColumn<string>("shop_order", "tracking_address", nullable: true);
        schema.AddColumn<string>("shop_order", "steps", existing: "[]");
        schema.AddColumn<string>("shop_order", "notes", existing: "[]");
        schema.CreateIndex("shop_order", "review_ends_at");

        schema.CreateTable("shop_refund", table => table
            .Id()
            .Column<Guid>("order_id")
            .Text("method")
            .Text("reason")
            .Moment("asked_at")
            .Json("parts")
            .Column<bool>("spares_cost")
            .Column<bool>("cancels")
            .Moment("settled_at", nullable: true)
            .Json("lines")
            .References("order_id", "shop_order"));

        schema.CreateTable("shop_credit_note", table => table
            .Id()
            .Column<Guid>("order_id")
            .Column<Guid>("refund_id")
            .Column<int>("series")
            .Column<int>("sequence")
            .Text("number")
            .Text("invoice_number")
            .Column<DateOnly>("invoiced_on")
            .Moment("issued_at")
            .Column<DateOnly>("issued_on")
            .Text("language")
            .Text("seller_name")
            .Text("seller_address")
            .Text("seller_tax_number")
            .Text("seller_vat_id")
            .Unique("refund_id")
            .Unique("number")
            .Unique("series", "sequence")
            .References("order_id", "shop_order", onDelete: ReferentialAction.Restrict));

        schema.CreateTable("shop_credit_note_paper", table => table
            .Column<Guid>("credit_note_id")
            .Column<byte[]>("bytes")
            .Moment("printed_at")
            .PrimaryKey("credit_note_id")
            .References("credit_note_id", "shop_credit_note", onDelete: ReferentialAction.Restrict));

        schema.CreateTable("shop_order_rules", table => table
            .Id()
            .Column<int>("review_days")
            .Version());
    }
}
