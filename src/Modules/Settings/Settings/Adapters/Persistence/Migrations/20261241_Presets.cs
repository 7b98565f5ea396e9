using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261241_Presets")]
internal sealed class Presets : ModuleMigration
{
    protected override void Up(Schema schema) => schema.CreateTable("settings_preset", table => table
        .Id()
        .Text("name")
        .Text("name_key")
        .Json("rules")
        .Version()
        .Unique("name_key"));
}
