using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Settings.Contracts;
using Settings.Domain;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261122_Initial")]
internal sealed class Initial : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.CreateTable("settings_studio", table => table
            .Id()
            .Text("name")
            .Text("contact_email")
            .Text("currency")
            .Text("time_zone")
            .Column<int>("tax_rate")
            .Text("tax_name")
            .Text("payment_instructions")
            .Column<AssetSorting>("defaults_sorting")
            .Column<bool>("defaults_download_enabled")
            .Column<bool>("defaults_share_enabled")
            .Column<int>("team_changes")
            .Version());

        schema.CreateTable("settings_account", table => table
            .Id()
            .Text("name")
            .Text("email")
            .Text("email_key")
            .Column<Role>("role")
            .Text("password_hash", nullable: true)
            .Text("stamp")
            .Moment("last_sign_in_at", nullable: true)
            .Column<int>("wrong_tries")
            .Moment("locked_until", nullable: true)
            .Text("link_hash", nullable: true)
            .Moment("link_ends_at", nullable: true)
            .Moment("link_hour_started_at", nullable: true)
            .Column<int>("links_this_hour")
            .Version()
            .Unique("email_key"));

        schema.CreateTable("settings_gallery_ruling", table => table
            .Id("gallery_id")
            .Column<AssetSorting>("rules_sorting")
            .Column<bool>("rules_download_enabled")
            .Column<bool>("rules_share_enabled")
            .Version());

        schema.CreateTable("settings_customer_card", table => table
            .Id("gallery_id")
            .Text("details_customer_name", nullable: true)
            .Text("details_customer_email", nullable: true)
            .Text("details_phone", nullable: true)
            .Column<DateOnly?>("details_event_date")
            .Text("details_event_type", nullable: true)
            .Text("details_location", nullable: true)
            .Text("details_notes", nullable: true)
            .Version());
    }
}
