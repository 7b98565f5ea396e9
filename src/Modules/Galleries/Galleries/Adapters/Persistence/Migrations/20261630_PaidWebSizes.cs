using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261630_PaidWebSizes")]
internal sealed class PaidWebSizes : ModuleMigration
{
    protected override void Up(Schema schema) => schema.AddColumn<bool>("galleries_paid_download", "is_web_size", existing: false);
}
