using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Activity.Adapters.Persistence.Migrations;

[DbContext(typeof(ActivityDbContext)), Migration("20261530_MailPlanTable")]
internal sealed class MailPlanTable : ModuleMigration
{
    protected override void Up(Schema schema) => schema.CreateTable("activity_mail_plan", table => table
        .Id()
        .Column<int?>("digest_hour")
        .Column<DateOnly?>("digested_on")
        .Text("digested_tasks")
        .Version());
}
