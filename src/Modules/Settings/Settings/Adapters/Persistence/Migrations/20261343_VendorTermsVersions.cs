using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Settings.Adapters.Persistence.Migrations;

/// <summary>Of the versions before this one, the one that holds is still there; earlier texts were not kept.</summary>
[DbContext(typeof(SettingsDbContext)), Migration("20261343_VendorTermsVersions")]
internal sealed class VendorTermsVersions : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.CreateTable("settings_vendor_terms_version", table => table
            .Column<int>("number")
            .Text("text")
            .Moment("written_at")
            .PrimaryKey("number"));

        schema.Sql(
            """
            INSERT INTO settings_vendor_terms_version (number, text, written_at)
            SELECT studio.vendor_terms_version, page.text, page.changed_at
            FROM settings_studio AS studio CROSS JOIN settings_legal_text AS page
            WHERE studio.has_vendor_terms AND page.kind = 'VendorTerms'
            """);
    }
}
