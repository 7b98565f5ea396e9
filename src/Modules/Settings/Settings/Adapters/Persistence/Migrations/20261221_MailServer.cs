using BuildingBlocks.Mail;
using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261221_MailServer")]
internal sealed class MailServer : ModuleMigration
{
    protected override void Up(Schema schema) => schema.CreateTable("settings_mail_server", table => table
        .Id()
        .Text("host")
        .Column<int>("port")
        .Column<SmtpEncryption>("encryption")
        .Text("user_name", nullable: true)
        .Text("password_cipher", nullable: true)
        .Text("from_address")
        .Text("from_name", nullable: true)
        .Text("reply_to", nullable: true)
        .Version());
}
