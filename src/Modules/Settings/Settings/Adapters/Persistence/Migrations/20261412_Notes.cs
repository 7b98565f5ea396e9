using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261412_Notes")]
internal sealed class Notes : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<bool>("settings_studio", "defaults_visitors_may_note", existing: false);
        schema.AddColumn<bool>("settings_gallery_ruling", "rules_visitors_may_note", existing: false);
    }
}
