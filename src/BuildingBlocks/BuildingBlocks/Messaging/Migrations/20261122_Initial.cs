using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BuildingBlocks.Messaging.Migrations;

[DbContext(typeof(MessagesDbContext)), Migration("20261122_Initial")]
internal sealed class Initial : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.CreateTable("messages_envelope", table => table
            .Sequence("sequence")
            .Column<Guid>("id")
            .Text("name")
            .Text("body")
            .Text("lane")
            .Moment("enqueued_at")
            .Unique("id"));

        schema.CreateTable("messages_delivery", table => table
            .Column<long>("sequence")
            .Text("subscriber")
            .Text("lane")
            .Moment("due_at")
            .Column<DeliveryState>("state")
            .Column<int>("attempts")
            .Moment("retry_at", nullable: true)
            .Moment("last_tried_at", nullable: true)
            .Text("last_error", nullable: true)
            .PrimaryKey("sequence", "subscriber")
            .Index("state", "subscriber", "lane", "sequence"));

        schema.CreateTable("mail_outgoing", table => table
            .Id()
            .Text("to_address")
            .Text("to_name", nullable: true)
            .Text("subject")
            .Text("content")
            .Column<bool>("encrypted")
            .Column<Mail.MailState>("state")
            .Column<int>("attempts")
            .Moment("enqueued_at")
            .Moment("due_at")
            .Moment("sent_at", nullable: true)
            .Text("last_error", nullable: true)
            .Index("state", "due_at"));
    }
}
