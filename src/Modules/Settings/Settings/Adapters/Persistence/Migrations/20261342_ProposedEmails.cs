using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261342_ProposedEmails")]
internal sealed class ProposedEmails : ModuleMigration
{
    private const string Accounts = "settings_account";

    protected override void Up(Schema schema)
    {
        schema.AddColumn<string>(Accounts, "proposed_email", nullable: true);
        schema.AddColumn<string>(Accounts, "email_link_hash", nullable: true);
        schema.AddColumn<DateTimeOffset>(Accounts, "email_link_ends_at", nullable: true);
    }
}
