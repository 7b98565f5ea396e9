using BuildingBlocks.Persistence;
using BuildingBlocks.Tests.Child.Sending;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BuildingBlocks.Tests.Child.Migrations;

[DbContext(typeof(SendingDbContext)), Migration("20261122_Initial")]
internal sealed class SendingInitial : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.CreateTable("sending_parcel", table => table
            .Id()
            .Column<ParcelId?>("replies_to")
            .Column<Guid>("gallery_id")
            .Column<int>("number")
            .Column<ParcelKind>("kind")
            .Column<ParcelKind?>("former_kind")
            .Money("postage")
            .Column<bool>("insured")
            .Text("note", nullable: true)
            .Moment("created_at")
            .Moment("delivered_at", nullable: true)
            .Column<DateOnly?>("posted_on")
            .Column<TimeSpan?>("underway")
            .Json("labels")
            .Text("address_street", nullable: true)
            .Text("address_town", nullable: true)
            .Version()
            .Unique("gallery_id", "number"));

        schema.CreateTable("sending_item", table => table
            .Id()
            .Column<ParcelId>("parcel_id")
            .Text("name")
            .References("parcel_id", "sending_parcel"));
    }
}
