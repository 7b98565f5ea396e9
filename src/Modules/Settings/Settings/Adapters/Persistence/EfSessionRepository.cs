using Microsoft.EntityFrameworkCore;
using Settings.Domain;
using Settings.Ports;

namespace Settings.Adapters.Persistence;

internal sealed class EfSessionRepository(SettingsDbContext db) : ISessionRepository
{
    public Task<Session?> Find(Guid sessionId, CancellationToken ct) => db.Sessions.SingleOrDefaultAsync(session => session.Id == sessionId, ct);

    public async Task<IReadOnlyList<Session>> Of(Guid memberId, CancellationToken ct) =>
        await db.Sessions.Where(session => session.MemberId == memberId).ToListAsync(ct);

    public void Add(Session session) => db.Sessions.Add(session);

    public void Remove(Session session) => db.Sessions.Remove(session);
}
