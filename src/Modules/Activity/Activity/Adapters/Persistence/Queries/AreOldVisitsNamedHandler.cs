using Activity.Ports;
using Activity.UseCases.Privacy;
using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence.Queries;

internal sealed class AreOldVisitsNamedHandler(ActivityDbContext db, IStudioCalendar calendar, TimeProvider clock) : IQueryHandler<AreOldVisitsNamed, bool>
{
    public async Task<bool> Handle(AreOldVisitsNamed query, CancellationToken ct) =>
        (await calendar.Head(ct)).VisitsEnd(clock.GetUtcNow()) is { } end && await db.Visitors.Named(db.Entries, db.Galleries, end).AnyAsync(ct);
}
