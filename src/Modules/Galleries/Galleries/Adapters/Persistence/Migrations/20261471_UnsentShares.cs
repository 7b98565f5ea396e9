using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261471_UnsentShares")]
internal sealed class UnsentShares : ModuleMigration
{
    protected override void Up(Schema schema) => schema.AddColumn<bool>("galleries_grant", "is_unsent", existing: false);
}
