using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Activity.Adapters.Persistence.Migrations;

[DbContext(typeof(ActivityDbContext)), Migration("20261445_Shares")]
internal sealed class Shares : ModuleMigration
{
    protected override void Up(Schema schema) => schema.AddColumn<int>("activity_visitor", "shares", existing: 0);
}
