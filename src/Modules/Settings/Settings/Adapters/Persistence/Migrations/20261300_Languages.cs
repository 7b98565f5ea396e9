using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Settings.Contracts;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261300_Languages")]
internal sealed class Languages : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<GalleryLanguage>("settings_studio", "defaults_language", existing: nameof(GalleryLanguage.Browser));
        schema.AddColumn<GalleryLanguage>("settings_gallery_ruling", "rules_language", existing: nameof(GalleryLanguage.Browser));
    }
}
