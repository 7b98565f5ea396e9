using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261242_Legal")]
internal sealed class Legal : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        foreach (var column in new[] { "name", "address", "tax_number", "vat_id", "exemption_note" })
            schema.AddColumn<string>("settings_studio", $"legal_{column}", existing: "");
        schema.AddColumn<bool>("settings_studio", "legal_is_small_business", existing: false);
        schema.AddColumn<bool>("settings_studio", "has_terms", existing: false);

        schema.CreateTable("settings_legal_text", table => table
            .Text("kind")
            .Text("text")
            .Moment("changed_at")
            .Version()
            .PrimaryKey("kind"));
    }
}
