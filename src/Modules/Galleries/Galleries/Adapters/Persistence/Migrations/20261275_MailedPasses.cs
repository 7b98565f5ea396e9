using BuildingBlocks.Persistence;
using Galleries.Domain;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261275_MailedPasses")]
internal sealed class MailedPasses : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.CreateTable("galleries_mailed_pass", table => table
            .Id()
            .Text("token_hash")
            .Column<PassPurpose>("purpose")
            .Text("email")
            .Column<Guid>("gallery_id", nullable: true)
            .Column<Guid>("grant_id", nullable: true)
            .Column<int>("issue", nullable: true)
            .Moment("sent_at")
            .Moment("used_at", nullable: true)
            .Version()
            .Unique("token_hash")
            .Index("email", "sent_at"));
        schema.CreateIndex("galleries_grant", "email");
    }
}
