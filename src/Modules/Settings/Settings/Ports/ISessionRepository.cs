using Settings.Domain;

namespace Settings.Ports;

/// <summary>Who is signed in where.</summary>
internal interface ISessionRepository
{
    /// <summary>Null when it was ended.</summary>
    Task<Session?> Find(Guid sessionId, CancellationToken ct);

    Task<IReadOnlyList<Session>> Of(Guid memberId, CancellationToken ct);

    void Add(Session session);

    void Remove(Session session);
}
