using BuildingBlocks;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Ports;

namespace Settings.UseCases.SigningIn;

/// <summary>The session is still used.</summary>
public sealed record SeeSession(Guid SessionId);

internal sealed class SeeSessionHandler(ISessionRepository sessions, ISignals signals, TimeProvider clock) : ICommandHandler<SeeSession>
{
    public async Task<Outcome> Handle(SeeSession command, CancellationToken ct)
    {
        if (await sessions.Find(command.SessionId, ct) is not { } session)
            return Sessions.Gone;

        session.See(clock.GetUtcNow());
        signals.Raise(Channels.Sessions, "");
        return Outcome.Done;
    }
}
