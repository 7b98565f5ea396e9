using Activity.Domain;
using Activity.Ports;

namespace Activity.Adapters.Persistence;

internal sealed class EfMailPlans(ActivityDbContext db) : IMailPlans
{
    public async Task<MailPlan> Get(CancellationToken ct) => await db.MailPlans.FindAsync([MailPlan.OnlyId], ct) ?? db.MailPlans.Add(MailPlan.Initial()).Entity;
}
