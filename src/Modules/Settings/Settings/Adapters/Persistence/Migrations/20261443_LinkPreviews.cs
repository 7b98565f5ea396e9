using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261443_LinkPreviews")]
internal sealed class LinkPreviews : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<bool>("settings_studio", "defaults_previews_cover", existing: false);
        schema.AddColumn<bool>("settings_gallery_ruling", "rules_previews_cover", existing: false);
    }
}
