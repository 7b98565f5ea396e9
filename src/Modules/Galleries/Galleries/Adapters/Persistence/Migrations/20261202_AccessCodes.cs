using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261202_AccessCodes")]
internal sealed class AccessCodes : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<string>("galleries_grant", "code_cipher", nullable: true);
        schema.CreateTable("galleries_code_watch", table => table
            .Id("grant_id")
            .Column<int>("wrong_tries")
            .Moment("locked_until", nullable: true)
            .Version()
            .References("grant_id", "galleries_grant"));
    }
}
