using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Settings.Contracts;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261311_CoverDesignings")]
internal sealed class CoverDesignings : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<CoverDesigning>("settings_studio", "defaults_cover_design", existing: nameof(CoverDesigning.Off));
        schema.AddColumn<CoverDesigning>("settings_gallery_ruling", "rules_cover_design", existing: nameof(CoverDesigning.Off));
    }
}
