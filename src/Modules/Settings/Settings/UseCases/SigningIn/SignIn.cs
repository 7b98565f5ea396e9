using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.SigningIn;

/// <summary>Checks a password; repeated wrong tries lock the account for a while. The caller then asks for the member by e-mail.</summary>
public sealed record SignIn(string Email, string Password)
{
    /// <summary>Without the password, wherever it may be logged.</summary>
    public override string ToString() => $"{nameof(SignIn)} {{ {nameof(Email)} = {Email} }}";
}

/// <summary>Outside a transaction, since comparing takes long and a wrong try is counted although it is refused.</summary>
[OutsideTransaction]
internal sealed class SignInHandler(
    IAccountRepository accounts, IPasswords passwords, ICommandHandler<CountTry> count, ICommandHandler<WelcomeMember> welcome)
    : ICommandHandler<SignIn>
{
    // One sentence for a wrong password, a locked account and an unknown address: nobody learns who has an account.
    private static readonly Outcome Wrong = Outcome.Refused(
        "The e-mail address and the password do not fit together. "
        + $"After {Account.TriesBeforeLock} wrong tries, signing in is paused for {Account.LockTime.Minutes} minutes; "
        + "a new password, by \"Forgot password\", ends the pause.");

    public async Task<Outcome> Handle(SignIn command, CancellationToken ct)
    {
        var account = await accounts.FindByEmail(command.Email, ct);
        var mayTry = account?.PasswordHash is not null && (await count.Handle(new CountTry(account.Id), ct)).Succeeded;
        var match = passwords.Compare(mayTry ? account!.PasswordHash : null, command.Password);
        if (match is PasswordMatch.No)
            return Wrong;

        var renewed = match is PasswordMatch.YesButOutdated ? passwords.Hash(command.Password) : null;
        var welcomed = await welcome.Handle(new WelcomeMember(account!.Id, account.PasswordHash!, renewed), ct);
        return welcomed.Succeeded ? Outcome.Done : Wrong;
    }
}
