using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261280_FreeDownloads")]
internal sealed class FreeDownloads : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<int>("settings_studio", "defaults_free_downloads", nullable: true);
        schema.AddColumn<int>("settings_gallery_ruling", "rules_free_downloads", nullable: true);
    }
}
