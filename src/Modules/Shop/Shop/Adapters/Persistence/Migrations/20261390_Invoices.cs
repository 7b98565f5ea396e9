using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Shop.Adapters.Persistence.Migrations;

/// <summary>What was paid before has had its invoice from elsewhere: none is made for it now.</summary>
[DbContext(typeof(ShopDbContext)), Migration("20261390_Invoices")]
internal sealed class Invoices : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<bool>("shop_order", "awaits_invoice", existing: false);
        schema.CreateIndex("shop_order", "awaits_invoice");

        schema.CreateTable("shop_invoice_book", table => table
            .Id()
            .Text("pattern")
            .Column<bool>("restarts_yearly")
            .Json("series")
            .Version());

        schema.CreateTable("shop_invoice", table => table
            .Id()
            .Column<Guid>("order_id")
            .Column<int>("series")
            .Column<int>("sequence")
            .Text("number")
            .Moment("issued_at")
            .Column<DateOnly>("issued_on")
            .Column<DateOnly>("paid_on")
            .Text("language")
            .Text("seller_name")
            .Text("seller_address")
            .Text("seller_tax_number")
            .Text("seller_vat_id")
            .Unique("order_id")
            .Unique("number")
            .Unique("series", "sequence")
            .References("order_id", "shop_order", onDelete: ReferentialAction.Restrict));

        schema.CreateTable("shop_invoice_paper", table => table
            .Column<Guid>("invoice_id")
            .Column<byte[]>("bytes")
            .Moment("printed_at")
            .PrimaryKey("invoice_id")
            .References("invoice_id", "shop_invoice", onDelete: ReferentialAction.Restrict));
    }
}
