using BuildingBlocks;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.Securing;

/// <summary>Accounts for those who have proved a few minutes ago who they are: what happens here must not happen at an unattended screen.</summary>
internal sealed class CertainAccounts(ISessionRepository sessions, IAccountRepository accounts, TimeProvider clock)
{
    public static readonly Outcome Uncertain = Outcome.Refused("Please confirm first that it is you.");

    public async Task<Account?> Find(Guid sessionId, CancellationToken ct) =>
        await sessions.Find(sessionId, ct) is { AwaitsCode: false } session && session.IsCertain(clock.GetUtcNow())
            ? await accounts.Find(session.MemberId, ct)
            : null;
}
