using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Settings.Adapters.Persistence.Migrations;

/// <summary>Sessions of their own instead of a stamp in the account: whoever is signed in signs in once more.</summary>
[DbContext(typeof(SettingsDbContext)), Migration("20261211_SecondFactor")]
internal sealed class SecondFactor : ModuleMigration
{
    private const string Accounts = "settings_account";

    protected override void Up(Schema schema)
    {
        schema.CreateTable("settings_session", table => table
            .Id()
            .Column<Guid>("member_id")
            .Text("device")
            .Moment("started_at")
            .Moment("seen_at")
            .Moment("proved_at")
            .Column<bool>("awaits_code")
            .Version()
            .Index("member_id"));

        schema.DropColumn(Accounts, "stamp");
        schema.RenameColumn(Accounts, "wrong_tries", "password_tries_wrong");
        schema.RenameColumn(Accounts, "locked_until", "password_tries_paused_until");
        schema.AddColumn<string>(Accounts, "devices", existing: "[]");
        schema.AddColumn<string>(Accounts, "code_key", nullable: true);
        schema.AddColumn<string>(Accounts, "proposed_code_key", nullable: true);
        schema.AddColumn<long>(Accounts, "last_code_step", existing: 0L);
        schema.AddColumn<string>(Accounts, "recovery_codes", existing: "[]");
        schema.AddColumn<int>(Accounts, "code_tries_wrong", existing: 0);
        schema.AddColumn<DateTimeOffset>(Accounts, "code_tries_paused_until", nullable: true);
    }
}
