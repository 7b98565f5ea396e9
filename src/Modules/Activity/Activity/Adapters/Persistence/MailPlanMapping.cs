using Activity.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Activity.Adapters.Persistence;

internal sealed class MailPlanMapping : IEntityTypeConfiguration<MailPlan>
{
    public void Configure(EntityTypeBuilder<MailPlan> plan) => plan.ToTable("activity_mail_plan");
}
