using Settings.Domain;
using Settings.Ports;

namespace Settings.Tests.Fakes;

internal sealed class InMemorySessionRepository : ISessionRepository
{
    private readonly List<Session> _sessions = [];

    public Task<Session?> Find(Guid sessionId, CancellationToken ct) => Task.FromResult(_sessions.SingleOrDefault(session => session.Id == sessionId));

    public Task<IReadOnlyList<Session>> Of(Guid memberId, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Session>>([.. _sessions.Where(session => session.MemberId == memberId)]);

    public void Add(Session session) => _sessions.Add(session);

    public void Remove(Session session) => _sessions.Remove(session);
}
