using Activity.Domain;
using Activity.Ports;
using Activity.UseCases.Mailing;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence.Queries;

internal sealed class ReadMailPlanHandler(ActivityDbContext db, IStudioCalendar calendar, TimeProvider clock) : IQueryHandler<ReadMailPlan, MailPlanCard>
{
    public async Task<MailPlanCard> Handle(ReadMailPlan query, CancellationToken ct)
    {
        var plan = await db.MailPlans.FirstOrDefaultAsync(plan => plan.Id == MailPlan.OnlyId, ct) ?? MailPlan.Initial();
        var now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), await calendar.Zone(ct)).DateTime;
        return new MailPlanCard(plan.DigestHour, plan.IsDigestDue(now) ? DateOnly.FromDateTime(now).AddDays(-1) : null)
        {
            PapersDay = plan.PapersDay,
            PapersTo = plan.PapersTo,
            DuePapers = plan.DuePapers(now),
        };
    }
}
