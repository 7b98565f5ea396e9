using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Settings.Contracts;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261271_RequestsAndDevices")]
internal sealed class RequestsAndDevices : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        foreach (var (table, rules) in new[] { ("settings_studio", "defaults"), ("settings_gallery_ruling", "rules") })
        {
            schema.AddColumn<RequestRule>(table, $"{rules}_door_requests", existing: nameof(RequestRule.Nobody));
            schema.AddColumn<bool>(table, $"{rules}_door_confirms_devices", existing: false);
        }
    }
}
