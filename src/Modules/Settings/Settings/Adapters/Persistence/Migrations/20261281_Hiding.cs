using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261281_Hiding")]
internal sealed class Hiding : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<bool>("settings_studio", "defaults_clients_may_hide", existing: true);
        schema.AddColumn<bool>("settings_gallery_ruling", "rules_clients_may_hide", existing: true);
    }
}
