using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261291_Letters")]
internal sealed class Letters : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<string>("settings_studio", "mail_language", existing: "en");
        schema.CreateTable("settings_changed_letter", table => table
            .Text("kind")
            .Text("language")
            .Text("subject")
            .Text("body")
            .Moment("changed_at")
            .Version()
            .PrimaryKey("kind", "language"));
    }
}
