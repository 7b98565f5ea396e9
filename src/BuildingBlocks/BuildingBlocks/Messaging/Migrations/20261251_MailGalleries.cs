using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BuildingBlocks.Messaging.Migrations;

[DbContext(typeof(MessagesDbContext)), Migration("20261251_MailGalleries")]
internal sealed class MailGalleries : ModuleMigration
{
    protected override void Up(Schema schema) => schema.AddColumn<Guid>("mail_outgoing", "gallery_id", nullable: true);
}
