using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Shop.Adapters.Persistence.Migrations;

[DbContext(typeof(ShopDbContext)), Migration("20261293_OrderLanguages")]
internal sealed class OrderLanguages : ModuleMigration
{
    protected override void Up(Schema schema) => schema.AddColumn<string>("shop_order", "language", nullable: true);
}
