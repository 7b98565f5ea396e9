using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Activity.Adapters.Persistence.Migrations;

[DbContext(typeof(ActivityDbContext)), Migration("20261533_DecimalComma")]
internal sealed class DecimalComma : ModuleMigration
{
    protected override void Up(Schema schema) => schema.AddColumn<bool>("activity_books", "has_decimal_comma", existing: false);
}
