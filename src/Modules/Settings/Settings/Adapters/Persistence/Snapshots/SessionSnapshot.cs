using BuildingBlocks.Signals;
using Microsoft.EntityFrameworkCore;
using Settings.Domain;
using Settings.Ports;

namespace Settings.Adapters.Persistence.Snapshots;

/// <summary>The sessions as last committed; null for one that was ended. Nobody changes the objects held.</summary>
internal sealed class SessionSnapshot(ISignalListener signals) : IDisposable
{
    private readonly Snapshot<Guid, Session?> _held = new(signals, Channels.Sessions);

    public ValueTask<Session?> Get(Guid sessionId, Lazy<SettingsDbContext> db, CancellationToken ct) =>
        _held.Get(sessionId, () => db.Value.Sessions.AsNoTracking().SingleOrDefaultAsync(session => session.Id == sessionId, ct));

    public void Dispose() => _held.Dispose();
}
