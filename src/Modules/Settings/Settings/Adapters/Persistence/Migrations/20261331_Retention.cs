using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Settings.Adapters.Persistence.Migrations;

// A studio that is there already keeps what it has until it says otherwise.
[DbContext(typeof(SettingsDbContext)), Migration("20261331_Retention")]
internal sealed class Retention : ModuleMigration
{
    protected override void Up(Schema schema) => schema.AddColumn<int>("settings_studio", "visit_months", nullable: true);
}
