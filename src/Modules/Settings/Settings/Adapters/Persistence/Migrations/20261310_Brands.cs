using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Settings.Contracts;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261310_Brands")]
internal sealed class Brands : ModuleMigration
{
    protected override void Up(Schema schema) => schema.CreateTable("settings_brand", table => table
        .Id()
        .Text("accent", nullable: true)
        .Column<PaperTone>("paper")
        .Column<TypePairing>("type")
        .Text("sender_name")
        .Json("pictures")
        .Version());
}
