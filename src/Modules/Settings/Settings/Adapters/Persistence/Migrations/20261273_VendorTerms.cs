using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261273_VendorTerms")]
internal sealed class VendorTerms : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<bool>("settings_studio", "has_vendor_terms", existing: false);
        schema.AddColumn<int>("settings_studio", "vendor_terms_version", existing: 0);
    }
}
