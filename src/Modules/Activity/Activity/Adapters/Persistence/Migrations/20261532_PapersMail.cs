using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Activity.Adapters.Persistence.Migrations;

[DbContext(typeof(ActivityDbContext)), Migration("20261532_PapersMail")]
internal sealed class PapersMail : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.AddColumn<int>("activity_mail_plan", "papers_day", nullable: true);
        schema.AddColumn<string>("activity_mail_plan", "papers_to", existing: "");
        schema.AddColumn<DateOnly>("activity_mail_plan", "papers_of", nullable: true);
    }
}
