using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Shop.Domain.Paying;

namespace Shop.Adapters.Persistence.Migrations;

[DbContext(typeof(ShopDbContext)), Migration("20261621_Payments")]
internal sealed class Payments : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<Guid>("shop_refund", "payment_id", nullable: true);
        schema.CreateTable("shop_payment", table => table
            .Id()
            .Column<Guid>("order_id")
            .Column<int>("attempt")
            .Money("amount_minor")
            .Text("currency")
            .Moment("opened_at")
            .Column<PaymentState>("state")
            .Text("session", nullable: true)
            .Text("page", nullable: true)
            .Text("charge", nullable: true)
            .Moment("paid_at", nullable: true)
            .Moment("awaits_fee_until", nullable: true)
            .Version()
            .Unique("order_id", "attempt")
            .Index("state")
            .Index("awaits_fee_until")
            .Index("session")
            .Index("charge")
            .References("order_id", "shop_order", onDelete: ReferentialAction.Restrict));

        schema.CreateTable("shop_payment_account", table => table
            .Id()
            .Text("protected_key", nullable: true)
            .Text("key_end", nullable: true)
            .Text("protected_webhook_secret", nullable: true)
            .Text("webhook_secret_end", nullable: true)
            .Version());

        schema.CreateTable("shop_heard_event", table => table
            .Text("id")
            .Moment("heard_at")
            .PrimaryKey("id")
            .Index("heard_at"));
    }
}
