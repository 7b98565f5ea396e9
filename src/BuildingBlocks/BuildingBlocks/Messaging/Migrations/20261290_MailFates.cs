using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BuildingBlocks.Messaging.Migrations;

[DbContext(typeof(MessagesDbContext)), Migration("20261290_MailFates")]
internal sealed class MailFates : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<string>("mail_outgoing", "answer", nullable: true);
        schema.CreateIndex("mail_outgoing", "gallery_id");
        schema.CreateIndex("mail_outgoing", "enqueued_at");
    }
}
