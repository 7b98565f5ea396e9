using BuildingBlocks.Persistence;
using BuildingBlocks.Tests.Child.Receiving;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BuildingBlocks.Tests.Child.Migrations;

[DbContext(typeof(ReceivingDbContext)), Migration("20261122_Initial")]
internal sealed class ReceivingInitial : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.CreateTable("receiving_receipt", table => table
            .Sequence("sequence")
            .Column<Guid>("gallery_id")
            .Column<int>("number"));

        schema.CreateTable("receiving_tally", table => table
            .Id("gallery_id")
            .Column<int>("parcels")
            .Version());
    }
}
