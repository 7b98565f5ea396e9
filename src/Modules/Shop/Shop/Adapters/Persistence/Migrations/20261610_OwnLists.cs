using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Shop.Adapters.Persistence.Migrations;

/// <summary>Lists of the studio's beside those that galleries have of their own, as all of them are that were there before; and what holds for all that is sold.</summary>
[DbContext(typeof(ShopDbContext)), Migration("20261610_OwnLists")]
internal sealed class OwnLists : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<Guid>("shop_price_list", "gallery_id", nullable: true);
        schema.Sql("""
            UPDATE shop_price_list SET gallery_id = coalesce(
                (SELECT shop.gallery_id FROM shop_gallery_shop AS shop WHERE shop.price_list_id = shop_price_list.id ORDER BY shop.gallery_id LIMIT 1), id)
            """);
        schema.CreateIndex("shop_price_list", "gallery_id");
        schema.CreateTable("shop_price_rules", table => table
            .Id()
            .Column<Guid?>("default_list_id")
            .Column<int>("fee_rate")
            .Money("fee_minor")
            .Version());
    }
}
