using BuildingBlocks.Signals;
using Settings.Ports;

namespace Settings.UseCases.SigningIn;

/// <summary>Ends all sessions of a member, from the next request on.</summary>
internal sealed class SessionEnding(ISessionRepository sessions, ISignals signals)
{
    /// <summary>But one, if that is told.</summary>
    public async Task EndAll(Guid memberId, Guid? except, CancellationToken ct)
    {
        foreach (var session in (await sessions.Of(memberId, ct)).Where(session => session.Id != except))
            sessions.Remove(session);
        signals.Raise(Channels.Sessions, "");
    }
}
