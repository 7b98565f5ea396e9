using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Settings.UseCases.SigningIn;

namespace Settings.Adapters.Persistence.Queries;

internal sealed class ListSessionsHandler(SettingsDbContext db, TimeProvider clock) : IQueryHandler<ListSessions, IReadOnlyList<OpenSession>>
{
    public async Task<IReadOnlyList<OpenSession>> Handle(ListSessions query, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var sessions = await db.Sessions.AsNoTracking().Where(session => session.MemberId == query.MemberId && !session.AwaitsCode).ToListAsync(ct);
        return
        [
            .. sessions.Where(session => !session.IsOver(now)).OrderByDescending(session => session.SeenAt)
                .Select(session => new OpenSession(session.Id, session.Device, session.StartedAt, session.SeenAt)),
        ];
    }
}
