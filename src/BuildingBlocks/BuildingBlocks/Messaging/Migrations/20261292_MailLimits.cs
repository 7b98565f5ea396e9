using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BuildingBlocks.Messaging.Migrations;

[DbContext(typeof(MessagesDbContext)), Migration("20261292_MailLimits")]
internal sealed class MailLimits : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<string>("mail_outgoing", "kind", nullable: true);
        schema.AddColumn<string>("mail_outgoing", "pace", existing: "Personal");
        schema.AddColumn<string>("mail_outgoing", "reader", existing: "");
        schema.AddColumn<string>("mail_outgoing", "fingerprint", existing: "");
        schema.AddColumn<bool>("mail_outgoing", "reader_refused", existing: false);
        schema.Sql("UPDATE mail_outgoing SET reader = LOWER(TRIM(to_address))");
        schema.CreateIndex("mail_outgoing", "reader", "enqueued_at");
    }
}
