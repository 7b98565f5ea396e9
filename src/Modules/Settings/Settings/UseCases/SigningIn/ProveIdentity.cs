using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.SigningIn;

/// <summary>The password once more, before something that needs certainty who asks.</summary>
public sealed record ProveIdentity(Guid SessionId, string Password)
{
    /// <summary>Without the password, wherever it may be logged.</summary>
    public override string ToString() => $"{nameof(ProveIdentity)} {{ {nameof(SessionId)} = {SessionId} }}";
}

/// <summary>Outside a transaction, as <see cref="SignInHandler"/>.</summary>
[OutsideTransaction]
internal sealed class ProveIdentityHandler(
    ISessionRepository sessions, IAccountRepository accounts, IPasswords passwords, ICommandHandler<CountTry> count, ICommandHandler<MarkProved> mark)
    : ICommandHandler<ProveIdentity>
{
    private static readonly Outcome Wrong = Outcome.Refused(
        $"This is not your password. After {Tries.BeforePause} wrong tries, no more are accepted for {Tries.PauseTime.Minutes} minutes.", nameof(ProveIdentity.Password));

    public async Task<Outcome> Handle(ProveIdentity command, CancellationToken ct)
    {
        if (await sessions.Find(command.SessionId, ct) is not { } session || await accounts.Find(session.MemberId, ct) is not { } account)
            return Sessions.Gone;
        if (await count.Handle(new CountTry(account.Id), ct) is { Succeeded: false } || passwords.Compare(account.PasswordHash, command.Password) is PasswordMatch.No)
            return Wrong;

        return await mark.Handle(new MarkProved(session.Id), ct);
    }
}
