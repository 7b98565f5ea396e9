using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261211_PasskeysOfMembers")]
internal sealed class PasskeysOfMembers : ModuleMigration
{
    protected override void Up(Schema schema) => schema.CreateTable("settings_passkey", table => table
        .Id()
        .Column<Guid>("member_id")
        .Text("name")
        .Text("credential")
        .Text("public_key")
        .Column<bool>("is_backup_eligible")
        .Moment("added_at")
        .Moment("last_used_at", nullable: true)
        .Column<long>("signatures")
        .Version()
        .Index("member_id")
        .Unique("credential"));
}
