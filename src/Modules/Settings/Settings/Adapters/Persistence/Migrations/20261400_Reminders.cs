using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261400_Reminders")]
internal sealed class Reminders : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<bool>("settings_studio", "defaults_reminds_of_end", existing: true);
        schema.AddColumn<bool>("settings_gallery_ruling", "rules_reminds_of_end", existing: true);
    }
}
