using BuildingBlocks;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Ports;

namespace Settings.UseCases.SigningIn;

/// <summary>Notes that a session's owner has just proved who they are.</summary>
internal sealed record MarkProved(Guid SessionId);

internal sealed class MarkProvedHandler(ISessionRepository sessions, IAccountRepository accounts, ISignals signals, TimeProvider clock) : ICommandHandler<MarkProved>
{
    public async Task<Outcome> Handle(MarkProved command, CancellationToken ct)
    {
        if (await sessions.Find(command.SessionId, ct) is not { AwaitsCode: false } session || await accounts.Find(session.MemberId, ct) is not { } account)
            return Sessions.Gone;

        account.ForgiveTries();
        session.Prove(clock.GetUtcNow());
        signals.Raise(Channels.Sessions, "");
        return Outcome.Done;
    }
}
