using BuildingBlocks.Persistence;
using Galleries.Domain;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Galleries.Adapters.Persistence.Migrations;

[DbContext(typeof(GalleriesDbContext)), Migration("20261272_AccessRequests")]
internal sealed class AccessRequests : ModuleMigration
{
    protected override void Up(Schema schema) => schema.CreateTable("galleries_access_request", table => table
        .Id()
        .Column<Guid>("gallery_id")
        .Text("email")
        .Text("address")
        .Text("name")
        .Column<string>("message", nullable: true)
        .Moment("asked_at")
        .Column<RequestState>("state")
        .Moment("answered_at", nullable: true)
        .Column<Guid>("answered_by", nullable: true)
        .Version()
        .References("gallery_id", "galleries_gallery")
        .Unique("gallery_id", "email"));
}
