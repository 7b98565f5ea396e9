using BuildingBlocks;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Ports;

namespace Settings.UseCases.SigningIn;

/// <summary>Ends one of the member's own sessions from the next request on. One that has ended already is fine.</summary>
public sealed record EndSession(Guid MemberId, Guid SessionId);

internal sealed class EndSessionHandler(ISessionRepository sessions, ISignals signals) : ICommandHandler<EndSession>
{
    public async Task<Outcome> Handle(EndSession command, CancellationToken ct)
    {
        if (await sessions.Find(command.SessionId, ct) is { } session && session.MemberId == command.MemberId)
        {
            sessions.Remove(session);
            signals.Raise(Channels.Sessions, "");
        }

        return Outcome.Done;
    }
}
