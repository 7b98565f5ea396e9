using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261274_VendorTerms")]
internal sealed class VendorTerms : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<int>("galleries_visitor", "accepted_terms", nullable: true);
        schema.CreateTable("galleries_acceptance", table => table
            .Id()
            .Column<Guid>("grant_id")
            .Column<Guid>("visitor_id")
            .Column<int>("terms_version")
            .Moment("accepted_at")
            .References("grant_id", "galleries_grant")
            .Index("grant_id", "accepted_at"));
    }
}
