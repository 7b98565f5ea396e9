using BuildingBlocks.Persistence;
using Galleries.Contracts;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261351_ChosenKinds")]
internal sealed class ChosenKinds : ModuleMigration
{
    protected override void Up(Schema schema) => schema.AddColumn<AssetKind>("galleries_asset", "chosen_kind", nullable: true);
}
