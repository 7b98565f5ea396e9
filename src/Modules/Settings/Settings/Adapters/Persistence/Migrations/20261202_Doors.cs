using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261202_Doors")]
internal sealed class Doors : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        foreach (var (table, rules) in new[] { ("settings_studio", "defaults"), ("settings_gallery_ruling", "rules") })
        {
            schema.AddColumn<bool>(table, $"{rules}_door_asks_who", existing: false);
            schema.AddColumn<string>(table, $"{rules}_door_consent", existing: "");
        }
    }
}
