using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;
using Settings.UseCases.SigningIn;

namespace Settings.UseCases.Securing;

/// <summary>Another password; ends the member's other sessions.</summary>
public sealed record ChangePassword(Guid SessionId, string Password)
{
    /// <summary>Without the password, wherever it may be logged.</summary>
    public override string ToString() => $"{nameof(ChangePassword)} {{ {nameof(SessionId)} = {SessionId} }}";
}

internal sealed class ChangePasswordHandler(CertainAccounts accounts, IPasswords passwords, SessionEnding sessions) : ICommandHandler<ChangePassword>
{
    public async Task<Outcome> Handle(ChangePassword command, CancellationToken ct)
    {
        if (await accounts.Find(command.SessionId, ct) is not { } account)
            return CertainAccounts.Uncertain;

        var outcome = PasswordRules.Check(command.Password, account.Email, nameof(command.Password));
        if (!outcome.Succeeded)
            return outcome;

        account.ChoosePassword(passwords.Hash(command.Password));
        await sessions.EndAll(account.Id, except: command.SessionId, ct);
        return Outcome.Done;
    }
}
