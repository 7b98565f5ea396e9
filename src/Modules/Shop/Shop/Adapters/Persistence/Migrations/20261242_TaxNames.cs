using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Shop.Adapters.Persistence.Migrations;

/// <summary>Beside a rate of 0 stands why there is no tax; until now it was whatever the tax was called.</summary>
[DbContext(typeof(ShopDbContext)), Migration("20261242_TaxNames")]
internal sealed class TaxNames : ModuleMigration
{
    protected override void Up(Schema schema) => schema.Sql("UPDATE shop_order SET tax_name = '' WHERE tax_rate = 0");
}
