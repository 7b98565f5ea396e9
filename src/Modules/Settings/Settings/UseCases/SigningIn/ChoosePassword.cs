using BuildingBlocks;
using BuildingBlocks.Security;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.SigningIn;

/// <summary>Sets a password by the one-time token of an invitation or reset mail, and ends all sessions. A second factor stays as it is.</summary>
public sealed record ChoosePassword(Guid MemberId, string Token, string Password)
{
    /// <summary>Without the secrets, wherever it may be logged.</summary>
    public override string ToString() => $"{nameof(ChoosePassword)} {{ {nameof(MemberId)} = {MemberId} }}";
}

internal sealed class ChoosePasswordHandler(IAccountRepository accounts, IPasswords passwords, SessionEnding sessions, ISignals signals, TimeProvider clock)
    : ICommandHandler<ChoosePassword>
{
    public async Task<Outcome> Handle(ChoosePassword command, CancellationToken ct)
    {
        if (await accounts.Find(command.MemberId, ct) is not { } account || !account.HasLink(SecretToken.Hash(command.Token), clock.GetUtcNow()))
        {
            return Outcome.Refused(
                "This link was used already, is too old, or a newer one was sent. \"Forgot password\" on the sign-in page sends another one.");
        }

        var outcome = PasswordRules.Check(command.Password, account.Email, nameof(command.Password));
        if (!outcome.Succeeded)
            return outcome;

        account.ChoosePassword(passwords.Hash(command.Password));
        await sessions.EndAll(account.Id, except: null, ct);
        signals.Raise(Channels.Team, "");
        return Outcome.Done;
    }
}
